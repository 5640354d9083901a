/**
 * Indicators of ISO 37120:2018, one a line: clause, theme, core or supporting, direction (lower, higher, only
 * for context: our proposal, the standard gives none), who keeps the data, featured, the same in 2014, unit,
 * short title in Polish (a working translation) and in English. Definitions of the standard are not here.
 */
export const indicators2018 = `
5.1|economy|c|l|PUP|f|5.1|%|Stopa bezrobocia w mieście|City's unemployment rate
5.2|economy|s|x|CITY|f|5.2|%|Udział wartości nieruchomości komercyjnych i przemysłowych w wartości wszystkich nieruchomości|Assessed value of commercial and industrial properties as a percentage of total assessed value of all properties
5.3|economy|s|h|GUS_NSP|f|5.4|%|Odsetek osób zatrudnionych w pełnym wymiarze czasu pracy|Percentage of persons in full-time employment
5.4|economy|s|l|PUP|f|5.5|%|Stopa bezrobocia młodzieży|Youth unemployment rate
5.5|economy|s|h|REGON|f|5.6|szt./100 tys. os.|Liczba przedsiębiorstw na 100 000 mieszkańców|Number of businesses per 100 000 population
5.6|economy|s|h|UPRP||5.7|szt./100 tys. os.|Liczba nowych patentów rocznie na 100 000 mieszkańców|Number of new patents per 100 000 population per year
5.7|economy|s|h|GUS_BDL|||szt./100 tys. os.|Liczba noclegów udzielonych turystom rocznie na 100 000 mieszkańców|Annual number of visitor stays (overnight) per 100 000 population
5.8|economy|s|h|NA||18.9|szt.|Dostępność lotnicza (liczba bezpośrednich połączeń)|Commercial air connectivity (number of non-stop commercial air destinations)
6.1|education|c|h|SIO|f|6.1|%|Odsetek dziewcząt w wieku szkolnym uczęszczających do szkół|Percentage of female school-aged population enrolled in schools
6.2|education|c|h|SIO|f|6.2|%|Odsetek uczniów kończących szkołę podstawową|Percentage of students completing primary education: survival rate
6.3|education|c|h|SIO|f|6.3|%|Odsetek uczniów kończących szkołę ponadpodstawową|Percentage of students completing secondary education: survival rate
6.4|education|c|l|SIO|f|6.4|ucz./naucz.|Liczba uczniów szkół podstawowych na nauczyciela|Primary education student/teacher ratio
6.5|education|s|h|SIO|f|6.6|%|Odsetek dzieci i młodzieży w wieku szkolnym uczęszczających do szkół|Percentage of school-aged population enrolled in schools
6.6|education|s|h|GUS_NSP||6.7|os./100 tys. os.|Liczba osób z wykształceniem wyższym na 100 000 mieszkańców|Number of higher education degrees per 100 000 population
7.1|energy|c|l|KOBIZE_CITY|f||GJ/rok|Końcowe zużycie energii na mieszkańca|Total end-use energy consumption per capita
7.2|energy|c|h|KOBIZE_CITY|f||%|Udział OZE w końcowym zużyciu energii|Percentage of total end-use energy derived from renewable sources
7.3|energy|c|h|NA|||%|Odsetek mieszkańców z legalnym przyłączem energii elektrycznej|Percentage of city population with authorized electrical service (residential)
7.4|energy|c|x|GUS_BDL|f||szt./100 tys. os.|Liczba przyłączy gazowych (mieszkalnych) na 100 000 mieszkańców|Number of gas distribution service connections per 100 000 population (residential)
7.5|energy|c|l|CITY|f||GJ/m²|Końcowe zużycie energii w budynkach publicznych rocznie|Final energy consumption of public buildings per year
7.6|energy|s|l|MZD|f||kWh/km|Zużycie energii na oświetlenie na kilometr oświetlonej ulicy|Electricity consumption of public street lighting per kilometre of lighted street
7.7|energy|s|l|DSO|||h/rok|Średni roczny czas przerw w dostawie energii na gospodarstwo|Average annual hours of electrical service interruptions per household
8.1|environment-climate|c|l|GIOS|f|8.1|µg/m³|Stężenie pyłu zawieszonego PM2,5|Fine particulate matter (PM2.5) concentration
8.2|environment-climate|c|l|GIOS|f|8.2|µg/m³|Stężenie pyłu zawieszonego PM10|Particulate matter (PM10) concentration
8.3|environment-climate|c|l|KOBIZE_CITY|f|8.3|t CO2e/os.|Emisja gazów cieplarnianych na mieszkańca|Greenhouse gas emissions per capita
8.4|environment-climate|s|h|GUS_BDL|f||%|Udział obszarów prawnie chronionych|Percentage of areas designated for natural protection
8.5|environment-climate|s|l|GIOS|f|8.4|µg/m³|Stężenie dwutlenku azotu (NO2)|NO2 (nitrogen dioxide) concentration
8.6|environment-climate|s|l|GIOS||8.5|µg/m³|Stężenie dwutlenku siarki (SO2)|SO2 (sulphur dioxide) concentration
8.7|environment-climate|s|l|GIOS||8.6|µg/m³|Stężenie ozonu (O3)|O3 (ozone) concentration
8.8|environment-climate|s|l|CITY||8.7|%|Hałas – odsetek ludności narażonej|Noise pollution
8.9|environment-climate|s|h|RDOS||8.8|%|Zmiana liczby gatunków rodzimych|Percentage change in number of native species
9.1|finance|c|l|CITY_FIN|f|9.1|%|Obsługa zadłużenia jako odsetek dochodów własnych|Debt service ratio (debt service expenditure as a percentage of own-source revenue)
9.2|finance|c|h|CITY_FIN|f|9.2|%|Wydatki majątkowe w wydatkach ogółem|Capital spending as a percentage of total expenditures
9.3|finance|s|h|CITY_FIN|f|9.3|%|Dochody własne w dochodach ogółem|Own-source revenue as a percentage of total revenues
9.4|finance|s|h|CITY_FIN|f|9.4|%|Ściągalność podatków lokalnych|Tax collected as a percentage of tax billed
10.1|governance|c|x|PKW|f|11.2|%|Udział kobiet wśród osób wybranych do władz miasta|Women as a percentage of total elected to city-level office
10.2|governance|s|l|COURT|f|11.4|szt./100 tys. os.|Liczba skazań urzędników za korupcję na 100 000 mieszkańców|Number of convictions for corruption and/or bribery by city officials per 100 000 population
10.3|governance|s|h|PKW|f|11.6|%|Odsetek osób wpisanych do rejestru wyborców wśród osób w wieku wyborczym|Number of registered voters as a percentage of the voting age population
10.4|governance|s|h|PKW|f|11.1|%|Frekwencja w ostatnich wyborach samorządowych|Voter participation in last municipal election
11.1|health|c|h|GUS_BDL|f|12.1|lata|Przeciętne dalsze trwanie życia|Average life expectancy
11.2|health|c|h|HEALTH|f|12.2|szt./100 tys. os.|Liczba łóżek szpitalnych na 100 000 mieszkańców|Number of in-patient hospital beds per 100 000 population
11.3|health|c|h|HEALTH|f|12.3|os./100 tys. os.|Liczba lekarzy na 100 000 mieszkańców|Number of physicians per 100 000 population
11.4|health|c|l|GUS_BDL|f|12.4|zgony/1000|Umieralność dzieci do lat 5 na 1 000 urodzeń żywych|Under age five mortality per 1 000 live births
11.5|health|s|h|HEALTH|f|12.5|os./100 tys. os.|Liczba pielęgniarek i położnych na 100 000 mieszkańców|Number of nursing and midwifery personnel per 100 000 population
11.6|health|s|l|POLICE||12.7|os./100 tys. os.|Liczba samobójstw na 100 000 mieszkańców|Suicide rate per 100 000 population
12.1|housing|c|l|GUS_NSP|f||%|Odsetek ludności w nieodpowiednich warunkach mieszkaniowych|Percentage of city population living in inadequate housing
12.2|housing|c|h|GUS_NSP|f||%|Odsetek ludności w mieszkaniach dostępnych cenowo|Percentage of population living in affordable housing
12.3|housing|s|l|MRIPS|f|15.2|os./100 tys. os.|Liczba osób bezdomnych na 100 000 mieszkańców|Number of homeless per 100 000 population
12.4|housing|s|l|CITY|f|15.3|%|Odsetek gospodarstw domowych bez tytułu prawnego do lokalu|Percentage of households that exist without registered legal titles
13.1|population-social|c|l|NA|f||%|Odsetek ludności poniżej międzynarodowej granicy ubóstwa|Percentage of city population living below the international poverty line
13.2|population-social|s|l|GUS_NSP|f||%|Odsetek ludności poniżej krajowej granicy ubóstwa|Percentage of city population living below the national poverty line
13.3|population-social|s|l|GUS_NSP|f||0–1|Współczynnik Giniego|Gini coefficient of inequality
14.1|recreation|s|h|CITY|f|13.1|m²/os.|Powierzchnia publicznych krytych obiektów rekreacyjnych na mieszkańca|Square metres of public indoor recreation space per capita
14.2|recreation|s|h|GIG|f|13.2|m²/os.|Powierzchnia publicznych otwartych terenów rekreacyjnych na mieszkańca|Square metres of public outdoor recreation space per capita
15.1|safety|c|h|PSP|f|10.1|os./100 tys. os.|Liczba strażaków na 100 000 mieszkańców|Number of firefighters per 100 000 population
15.2|safety|c|l|PSP|f|10.2|os./100 tys. os.|Liczba ofiar śmiertelnych pożarów na 100 000 mieszkańców|Number of fire related deaths per 100 000 population
15.3|safety|c|l|PSP|f||os./100 tys. os.|Liczba ofiar śmiertelnych zagrożeń naturalnych na 100 000 mieszkańców|Number of natural-hazard-related deaths per 100 000 population
15.4|safety|c|x|POLICE|f|14.1|os./100 tys. os.|Liczba policjantów na 100 000 mieszkańców|Number of police officers per 100 000 population
15.5|safety|c|l|POLICE|f|14.2|szt./100 tys. os.|Liczba zabójstw na 100 000 mieszkańców|Number of homicides per 100 000 population
15.6|safety|s|h|PSP||10.4|os./100 tys. os.|Liczba strażaków ochotników na 100 000 mieszkańców|Number of volunteer and part-time firefighters per 100 000 population
15.7|safety|s|l|RESCUE||10.5|min|Czas dojazdu służb ratunkowych od zgłoszenia|Response time for emergency response services from initial call
15.8|safety|s|l|POLICE||14.3|szt./100 tys. os.|Przestępstwa przeciwko mieniu na 100 000 mieszkańców|Crimes against property per 100 000
15.9|safety|s|l|GUS_BDL|||os./100 tys. os.|Liczba ofiar śmiertelnych wypadków przemysłowych na 100 000 mieszkańców|Number of deaths caused by industrial accidents per 100 000 population
15.10|safety|s|l|POLICE|||szt./100 tys. os.|Przestępstwa z użyciem przemocy wobec kobiet na 100 000 mieszkańców|Number of violent crimes against women per 100 000 population
16.1|solid-waste|c|h|WASTE|f|16.1|%|Odsetek mieszkańców objętych regularnym odbiorem odpadów|Percentage of city population with regular solid waste collection (residential)
16.2|solid-waste|c|l|WASTE|f|16.2|t/os.|Masa zebranych odpadów komunalnych na mieszkańca|Total collected municipal solid waste per capita
16.3|solid-waste|c|h|WASTE|f|16.3|%|Odsetek odpadów poddanych recyklingowi|Percentage of the city's solid waste that is recycled
16.4|solid-waste|c|l|WASTE|f|16.4|%|Odsetek odpadów składowanych na składowisku|Percentage of the city's solid waste that is disposed of in a sanitary landfill
16.5|solid-waste|c|x|WASTE|f||%|Odsetek odpadów przekształcanych z odzyskiem energii|Percentage of the city's solid waste that is treated in energy-from-waste plants
16.6|solid-waste|s|h|WASTE|||%|Odsetek odpadów kompostowanych lub przetwarzanych na biogaz|Percentage of the city's solid waste that is biologically treated and used as compost or biogas
16.7|solid-waste|s|l|WASTE||16.7|%|Odsetek odpadów na dzikich wysypiskach|Percentage of the city's solid waste that is disposed of in an open dump
16.8|solid-waste|s|x|WASTE||16.8|%|Odsetek odpadów unieszkodliwianych w inny sposób|Percentage of the city's solid waste that is disposed of by other means
16.9|solid-waste|s|l|WASTE||16.9|t/os.|Ilość odpadów niebezpiecznych na mieszkańca|Hazardous waste generation per capita
16.10|solid-waste|s|h|WASTE||16.10|%|Odsetek odpadów niebezpiecznych poddanych recyklingowi|Percentage of the city's hazardous waste that is recycled
17.1|sport-culture|c|h|GUS_BDL|f||szt./100 tys. os.|Liczba instytucji kultury i obiektów sportowych na 100 000 mieszkańców|Number of cultural institutions and sporting facilities per 100 000 population
17.2|sport-culture|s|h|CITY_FIN|f||%|Udział wydatków na kulturę i sport w budżecie miasta|Percentage of municipal budget allocated to cultural and sporting facilities
17.3|sport-culture|s|h|GUS_BDL|f||szt./100 tys. os.|Liczba wydarzeń kulturalnych rocznie na 100 000 mieszkańców|Annual number of cultural events per 100 000 population
18.1|telecommunication|s|h|UKE|f|17.1|szt./100 tys. os.|Liczba łączy internetowych na 100 000 mieszkańców|Number of internet connections per 100 000 population
18.2|telecommunication|s|h|UKE|f||szt./100 tys. os.|Liczba abonentów telefonii komórkowej na 100 000 mieszkańców|Number of mobile phone connections per 100 000 population
19.1|transportation|c|h|ZTM|f||km/100 tys. os.|Długość sieci transportu publicznego na 100 000 mieszkańców|Kilometres of public transport system per 100 000 population
19.2|transportation|c|h|ZTM|f|18.3|przejazdy/os.|Roczna liczba przejazdów transportem publicznym na mieszkańca|Annual number of public transport trips per capita
19.3|transportation|s|h|SURVEY|f|18.5|%|Odsetek dojeżdżających do pracy inaczej niż samochodem|Percentage of commuters using a travel mode to work other than a personal vehicle
19.4|transportation|s|h|GUS_BDL|f|18.7|km/100 tys. os.|Długość dróg rowerowych na 100 000 mieszkańców|Kilometres of bicycle paths and lanes per 100 000 population
19.5|transportation|s|l|POLICE|f|18.8|os./100 tys. os.|Ofiary śmiertelne wypadków komunikacyjnych na 100 000 mieszkańców|Transportation fatalities per 100 000 population
19.6|transportation|s|h|ZTM|||%|Odsetek mieszkańców do 0,5 km od przystanku z kursami co najmniej co 20 min w szczycie|Percentage of population living within 0,5 km of public transit running at least every 20 min during peak periods
19.7|transportation|s|l|SURVEY|||min|Średni czas dojazdu do pracy|Average commute time
20.1|urban-agriculture|c|h|GIG|f||ha/100 tys. os.|Powierzchnia upraw miejskich (m.in. ogrody działkowe) na 100 000 mieszkańców|Total urban agricultural area per 100 000 population
20.2|urban-agriculture|s|h|NA|f||%|Udział żywności produkowanej lokalnie|Amount of food produced locally as a percentage of total food supplied to the city
20.3|urban-agriculture|s|l|NA|f||%|Odsetek ludności niedożywionej|Percentage of city population undernourished
20.4|urban-agriculture|s|l|HEALTH|f||%|Odsetek ludności z nadwagą lub otyłością (BMI)|Percentage of city population that is overweight or obese (BMI)
21.1|urban-planning|c|h|GUS_BDL|f|19.1|ha/100 tys. os.|Powierzchnia terenów zieleni na 100 000 mieszkańców|Green area (hectares) per 100 000 population
21.2|urban-planning|s|l|NA|f|19.3|%|Udział zabudowy nieformalnej w powierzchni miasta|Areal size of informal settlements as a percentage of city area
21.3|urban-planning|s|x|GUS_BDL|f|19.4|–|Stosunek liczby miejsc pracy do liczby mieszkań|Jobs/housing ratio
21.4|urban-planning|s|h|GIG|f||%|Bliskość podstawowych usług|Basic service proximity
22.1|wastewater|c|h|GUS_BDL|f|20.1|%|Odsetek mieszkańców korzystających z kanalizacji|Percentage of city population served by wastewater collection
22.2|wastewater|c|h|WODKIE|f||%|Odsetek ścieków oczyszczanych w oczyszczalni zbiorczej|Percentage of city's wastewater receiving centralized treatment
22.3|wastewater|c|h|GUS_BDL|f|21.3|%|Odsetek mieszkańców z dostępem do urządzeń sanitarnych|Percentage of population with access to improved sanitation
22.4|wastewater|s|h|WODKIE|f||%|Wskaźnik zgodności oczyszczania ścieków z wymaganiami|Compliance rate of wastewater treatment
23.1|water|c|h|GUS_BDL|f|21.1|%|Odsetek mieszkańców korzystających z wodociągu|Percentage of city population with potable water supply service
23.2|water|c|h|NA||21.2|%|Odsetek mieszkańców z trwałym dostępem do bezpiecznego źródła wody|Percentage of city population with sustainable access to an improved water source
23.3|water|c|l|GUS_BDL|f|21.4|l/dobę|Zużycie wody w gospodarstwach domowych na mieszkańca|Total domestic water consumption per capita
23.4|water|c|h|SANEPID|f||%|Wskaźnik zgodności jakości wody pitnej z wymaganiami|Compliance rate of drinking water quality
23.5|water|s|l|WODKIE|f|21.5|l/dobę|Całkowite zużycie wody na mieszkańca|Total water consumption per capita
23.6|water|s|l|WODKIE|f|21.6|h/rok|Średni roczny czas przerw w dostawie wody na gospodarstwo|Average annual hours of water service interruption per household
23.7|water|s|l|WODKIE||21.7|%|Straty wody w sieci|Percentage of water loss (unaccounted for water)
`
