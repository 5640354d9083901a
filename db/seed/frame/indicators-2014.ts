/**
 * Indicators of ISO 37120:2014, one a line: clause, theme, core or supporting, direction (lower, higher, only
 * for context: our proposal, the standard gives none), who keeps the data, featured, the same in 2014, unit,
 * short title in Polish (a working translation) and in English. Definitions of the standard are not here.
 */
export const indicators2014 = `
5.1|economy|c|l|PUP|f||%|Stopa bezrobocia w mieście|City's unemployment rate
5.2|economy|c|x|CITY|f||%|Udział wartości nieruchomości komercyjnych i przemysłowych w wartości wszystkich nieruchomości|Assessed value of commercial and industrial properties as a percentage of total assessed value of all properties
5.3|economy|c|l|GUS_NSP|f||%|Odsetek mieszkańców żyjących w ubóstwie|Percentage of city population living in poverty
5.4|economy|s|h|GUS_NSP|f||%|Odsetek osób zatrudnionych w pełnym wymiarze czasu pracy|Percentage of persons in full-time employment
5.5|economy|s|l|PUP|f||%|Stopa bezrobocia młodzieży|Youth unemployment rate
5.6|economy|s|h|REGON|||szt./100 tys. os.|Liczba przedsiębiorstw na 100 000 mieszkańców|Number of businesses per 100 000 population
5.7|economy|s|h|UPRP|||szt./100 tys. os.|Liczba nowych patentów rocznie na 100 000 mieszkańców|Number of new patents per 100 000 population per year
6.1|education|c|h|SIO|f||%|Odsetek dziewcząt w wieku szkolnym uczęszczających do szkół|Percentage of female school-aged population enrolled in schools
6.2|education|c|h|SIO|f||%|Odsetek uczniów kończących szkołę podstawową|Percentage of students completing primary education: survival rate
6.3|education|c|h|SIO|f||%|Odsetek uczniów kończących szkołę ponadpodstawową|Percentage of students completing secondary education: survival rate
6.4|education|c|l|SIO|f||ucz./naucz.|Liczba uczniów szkół podstawowych na nauczyciela|Primary education student/teacher ratio
6.5|education|s|h|SIO|f||%|Odsetek chłopców w wieku szkolnym uczęszczających do szkół|Percentage of male school-aged population enrolled in schools
6.6|education|s|h|SIO|||%|Odsetek dzieci i młodzieży w wieku szkolnym uczęszczających do szkół|Percentage of school-aged population enrolled in schools
6.7|education|s|h|GUS_NSP|||os./100 tys. os.|Liczba osób z wykształceniem wyższym na 100 000 mieszkańców|Number of higher education degrees per 100 000 population
7.1|energy|c|l|GUS_BDL|f||kWh/rok|Zużycie energii elektrycznej w gospodarstwach domowych na mieszkańca|Total residential electrical energy use per capita
7.2|energy|c|h|NA|||%|Odsetek mieszkańców z legalnym przyłączem energii elektrycznej|Percentage of city population with authorized electrical service
7.3|energy|c|l|CITY|f||kWh/m²|Roczne zużycie energii w budynkach publicznych|Energy consumption of public buildings per year
7.4|energy|c|h|KOBIZE_CITY|f||%|Udział energii ze źródeł odnawialnych w zużyciu energii miasta|Percentage of total energy derived from renewable sources
7.5|energy|s|l|DSO|f||kWh/rok|Całkowite zużycie energii elektrycznej na mieszkańca|Total electrical energy use per capita
7.6|energy|s|l|DSO|f||szt./rok|Średnia liczba przerw w dostawie energii na odbiorcę rocznie|Average number of electrical interruptions per customer per year
7.7|energy|s|l|DSO|||h|Średni czas trwania przerwy w dostawie energii|Average length of electrical interruptions
8.1|environment|c|l|GIOS|f||µg/m³|Stężenie pyłu zawieszonego PM2,5|Fine particulate matter (PM2.5) concentration
8.2|environment|c|l|GIOS|f||µg/m³|Stężenie pyłu zawieszonego PM10|Particulate matter (PM10) concentration
8.3|environment|c|l|KOBIZE_CITY|f||t CO2e/os.|Emisja gazów cieplarnianych na mieszkańca|Greenhouse gas emissions per capita
8.4|environment|s|l|GIOS|f||µg/m³|Stężenie dwutlenku azotu (NO2)|NO2 (nitrogen dioxide) concentration
8.5|environment|s|l|GIOS|f||µg/m³|Stężenie dwutlenku siarki (SO2)|SO2 (sulphur dioxide) concentration
8.6|environment|s|l|GIOS|||µg/m³|Stężenie ozonu (O3)|O3 (ozone) concentration
8.7|environment|s|l|CITY|||%|Hałas – odsetek ludności narażonej|Noise pollution
8.8|environment|s|h|RDOS|||%|Zmiana liczby gatunków rodzimych|Percentage change in number of native species
9.1|finance|c|l|CITY_FIN|f||%|Obsługa zadłużenia jako odsetek dochodów własnych|Debt service ratio (debt service expenditure as a percentage of own-source revenue)
9.2|finance|s|h|CITY_FIN|f||%|Wydatki majątkowe w wydatkach ogółem|Capital spending as a percentage of total expenditures
9.3|finance|s|h|CITY_FIN|f||%|Dochody własne w dochodach ogółem|Own-source revenue as a percentage of total revenues
9.4|finance|s|h|CITY_FIN|f||%|Ściągalność podatków lokalnych|Tax collected as a percentage of tax billed
10.1|fire-emergency|c|h|PSP|f||os./100 tys. os.|Liczba strażaków na 100 000 mieszkańców|Number of firefighters per 100 000 population
10.2|fire-emergency|c|l|PSP|f||os./100 tys. os.|Liczba ofiar śmiertelnych pożarów na 100 000 mieszkańców|Number of fire related deaths per 100 000 population
10.3|fire-emergency|c|l|PSP|f||os./100 tys. os.|Liczba ofiar śmiertelnych klęsk żywiołowych na 100 000 mieszkańców|Number of natural disaster related deaths per 100 000 population
10.4|fire-emergency|s|h|PSP|f||os./100 tys. os.|Liczba strażaków ochotników na 100 000 mieszkańców|Number of volunteer and part-time firefighters per 100 000 population
10.5|fire-emergency|s|l|RESCUE|f||min|Czas dojazdu służb ratunkowych od zgłoszenia|Response time for emergency response services from initial call
10.6|fire-emergency|s|l|PSP|||min|Czas dojazdu straży pożarnej od zgłoszenia|Response time for fire department from initial call
11.1|governance|c|h|PKW|f||%|Frekwencja w ostatnich wyborach samorządowych|Voter participation in last municipal election
11.2|governance|c|x|PKW|f||%|Udział kobiet wśród osób wybranych do władz miasta|Women as a percentage of total elected to city-level office
11.3|governance|s|x|CITY|f||%|Udział kobiet wśród zatrudnionych w urzędzie miasta|Percentage of women employed in the city government workforce
11.4|governance|s|l|COURT|f||szt./100 tys. os.|Liczba skazań urzędników za korupcję na 100 000 mieszkańców|Number of convictions for corruption and/or bribery by city officials per 100 000 population
11.5|governance|s|x|PKW|f||os./100 tys. os.|Liczba radnych i osób wybranych na 100 000 mieszkańców|Citizens' representation: number of local officials elected to office per 100 000 population
11.6|governance|s|h|PKW|||%|Odsetek osób wpisanych do rejestru wyborców wśród osób w wieku wyborczym|Number of registered voters as a percentage of the voting age population
12.1|health|c|h|GUS_BDL|f||lata|Przeciętne dalsze trwanie życia|Average life expectancy
12.2|health|c|h|HEALTH|f||szt./100 tys. os.|Liczba łóżek szpitalnych na 100 000 mieszkańców|Number of in-patient hospital beds per 100 000 population
12.3|health|c|h|HEALTH|f||os./100 tys. os.|Liczba lekarzy na 100 000 mieszkańców|Number of physicians per 100 000 population
12.4|health|c|l|GUS_BDL|f||zgony/1000|Umieralność dzieci do lat 5 na 1 000 urodzeń żywych|Under age five mortality per 1 000 live births
12.5|health|s|h|HEALTH|f||os./100 tys. os.|Liczba pielęgniarek i położnych na 100 000 mieszkańców|Number of nursing and midwifery personnel per 100 000 population
12.6|health|s|h|HEALTH|||os./100 tys. os.|Liczba specjalistów zdrowia psychicznego na 100 000 mieszkańców|Number of mental health practitioners per 100 000 population
12.7|health|s|l|POLICE|||os./100 tys. os.|Liczba samobójstw na 100 000 mieszkańców|Suicide rate per 100 000 population
13.1|recreation|s|h|CITY|f||m²/os.|Powierzchnia publicznych krytych obiektów rekreacyjnych na mieszkańca|Square metres of public indoor recreation space per capita
13.2|recreation|s|h|GIG|f||m²/os.|Powierzchnia publicznych otwartych terenów rekreacyjnych na mieszkańca|Square metres of public outdoor recreation space per capita
14.1|safety|c|x|POLICE|f||os./100 tys. os.|Liczba policjantów na 100 000 mieszkańców|Number of police officers per 100 000 population
14.2|safety|c|l|POLICE|f||szt./100 tys. os.|Liczba zabójstw na 100 000 mieszkańców|Number of homicides per 100 000 population
14.3|safety|s|l|POLICE|f||szt./100 tys. os.|Przestępstwa przeciwko mieniu na 100 000 mieszkańców|Crimes against property per 100 000
14.4|safety|s|l|POLICE|f||min|Czas reakcji policji od zgłoszenia|Response time for police department from initial call
14.5|safety|s|l|POLICE|f||szt./100 tys. os.|Przestępstwa z użyciem przemocy na 100 000 mieszkańców|Violent crime rate per 100 000 population
15.1|shelter|c|l|NA|f||%|Odsetek ludności żyjącej w warunkach substandardowych|Percentage of city population living in slums
15.2|shelter|s|l|MRIPS|f||os./100 tys. os.|Liczba osób bezdomnych na 100 000 mieszkańców|Number of homeless per 100 000 population
15.3|shelter|s|l|CITY|f||%|Odsetek gospodarstw domowych bez tytułu prawnego do lokalu|Percentage of households that exist without registered legal titles
16.1|solid-waste|c|h|WASTE|f||%|Odsetek mieszkańców objętych regularnym odbiorem odpadów|Percentage of city population with regular solid waste collection (residential)
16.2|solid-waste|c|l|WASTE|f||t/os.|Masa zebranych odpadów komunalnych na mieszkańca|Total collected municipal solid waste per capita
16.3|solid-waste|c|h|WASTE|f||%|Odsetek odpadów poddanych recyklingowi|Percentage of the city's solid waste that is recycled
16.4|solid-waste|s|l|WASTE|f||%|Odsetek odpadów składowanych na składowisku|Percentage of the city's solid waste that is disposed of in a sanitary landfill
16.5|solid-waste|s|x|WASTE|f||%|Odsetek odpadów spalanych w spalarni|Percentage of the city's solid waste that is disposed of in an incinerator
16.6|solid-waste|s|l|NA|||%|Odsetek odpadów spalanych na otwartej przestrzeni|Percentage of the city's solid waste that is burned openly
16.7|solid-waste|s|l|WASTE|||%|Odsetek odpadów na dzikich wysypiskach|Percentage of the city's solid waste that is disposed of in an open dump
16.8|solid-waste|s|x|WASTE|||%|Odsetek odpadów unieszkodliwianych w inny sposób|Percentage of the city's solid waste that is disposed of by other means
16.9|solid-waste|s|l|WASTE|||t/os.|Ilość odpadów niebezpiecznych na mieszkańca|Hazardous waste generation per capita
16.10|solid-waste|s|h|WASTE|||%|Odsetek odpadów niebezpiecznych poddanych recyklingowi|Percentage of the city's hazardous waste that is recycled
17.1|telecom-innovation|c|h|UKE|f||szt./100 tys. os.|Liczba łączy internetowych na 100 000 mieszkańców|Number of internet connections per 100 000 population
17.2|telecom-innovation|c|h|UKE|f||szt./100 tys. os.|Liczba abonentów telefonii komórkowej na 100 000 mieszkańców|Number of cell phone connections per 100 000 population
17.3|telecom-innovation|s|x|UKE|f||szt./100 tys. os.|Liczba łączy telefonii stacjonarnej na 100 000 mieszkańców|Number of landline phone connections per 100 000 population
18.1|transportation|c|h|NA|||km/100 tys. os.|Długość sieci transportu publicznego o dużej przepustowości na 100 000 mieszkańców|Kilometres of high capacity public transport system per 100 000 population
18.2|transportation|c|h|ZTM|f||km/100 tys. os.|Długość sieci lekkiego transportu publicznego (autobusy) na 100 000 mieszkańców|Kilometres of light passenger public transport system per 100 000 population
18.3|transportation|c|h|ZTM|f||przejazdy/os.|Roczna liczba przejazdów transportem publicznym na mieszkańca|Annual number of public transport trips per capita
18.4|transportation|c|l|CEPIK|f||szt./os.|Liczba samochodów osobowych na mieszkańca|Number of personal automobiles per capita
18.5|transportation|s|h|SURVEY|f||%|Odsetek dojeżdżających do pracy inaczej niż samochodem|Percentage of commuters using a travel mode to work other than a personal vehicle
18.6|transportation|s|x|CEPIK|f||szt./os.|Liczba jednośladów silnikowych na mieszkańca|Number of two-wheel motorized vehicles per capita
18.7|transportation|s|h|GUS_BDL|||km/100 tys. os.|Długość dróg rowerowych na 100 000 mieszkańców|Kilometres of bicycle paths and lanes per 100 000 population
18.8|transportation|s|l|POLICE|||os./100 tys. os.|Ofiary śmiertelne wypadków komunikacyjnych na 100 000 mieszkańców|Transportation fatalities per 100 000 population
18.9|transportation|s|h|NA|||szt.|Dostępność lotnicza (liczba bezpośrednich połączeń)|Commercial air connectivity (number of non-stop commercial air destinations)
19.1|urban-planning|c|h|GUS_BDL|f||ha/100 tys. os.|Powierzchnia terenów zieleni na 100 000 mieszkańców|Green area (hectares) per 100 000 population
19.2|urban-planning|s|h|CITY|f||szt./100 tys. os.|Liczba posadzonych drzew rocznie na 100 000 mieszkańców|Annual number of trees planted per 100 000 population
19.3|urban-planning|s|l|NA|f||%|Udział zabudowy nieformalnej w powierzchni miasta|Areal size of informal settlements as a percentage of city area
19.4|urban-planning|s|x|GUS_BDL|f||–|Stosunek liczby miejsc pracy do liczby mieszkań|Jobs/housing ratio
20.1|wastewater|c|h|GUS_BDL|f||%|Odsetek mieszkańców korzystających z kanalizacji|Percentage of city population served by wastewater collection
20.2|wastewater|c|l|WODKIE|f||%|Odsetek ścieków nieoczyszczonych|Percentage of the city's wastewater that has received no treatment
20.3|wastewater|c|x|WODKIE|f||%|Odsetek ścieków oczyszczanych mechanicznie|Percentage of the city's wastewater receiving primary treatment
20.4|wastewater|c|x|WODKIE|f||%|Odsetek ścieków oczyszczanych biologicznie|Percentage of the city's wastewater receiving secondary treatment
20.5|wastewater|c|h|WODKIE|f||%|Odsetek ścieków oczyszczanych z podwyższonym usuwaniem biogenów|Percentage of the city's wastewater receiving tertiary treatment
21.1|water-sanitation|c|h|GUS_BDL|f||%|Odsetek mieszkańców korzystających z wodociągu|Percentage of city population with potable water supply service
21.2|water-sanitation|c|h|NA|||%|Odsetek mieszkańców z trwałym dostępem do bezpiecznego źródła wody|Percentage of city population with sustainable access to an improved water source
21.3|water-sanitation|c|h|GUS_BDL|f||%|Odsetek mieszkańców z dostępem do urządzeń sanitarnych|Percentage of population with access to improved sanitation
21.4|water-sanitation|c|l|GUS_BDL|f||l/dobę|Zużycie wody w gospodarstwach domowych na mieszkańca|Total domestic water consumption per capita
21.5|water-sanitation|s|l|WODKIE|f||l/dobę|Całkowite zużycie wody na mieszkańca|Total water consumption per capita
21.6|water-sanitation|s|l|WODKIE|f||h/rok|Średni roczny czas przerw w dostawie wody na gospodarstwo|Average annual hours of water service interruption per household
21.7|water-sanitation|s|l|WODKIE|||%|Straty wody w sieci|Percentage of water loss (unaccounted for water)
`
