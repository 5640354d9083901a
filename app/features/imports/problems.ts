import type { ImportField } from './fields.ts'

/** Why a whole file cannot be read; keys of `importing.file`. */
export type FileProblem =
  | 'empty'
  | 'notUtf8'
  | 'utf16'
  | 'spreadsheet'
  | 'jsonArray'
  | 'brokenHead'
  | 'noRows'
  | 'tooManyColumns'

/** Why a row cannot go in; keys of `importing.problem`, with what they tell. */
export type RowProblem =
  | { code: 'brokenLine' | 'brokenQuotes' | 'notAnObject' | 'emptyRow' | 'emptyRemark' | 'failed' }
  | { code: 'wrongCells'; found: number; expected: number }
  | { code: 'notText' | 'unreadable'; field: ImportField }
  | { code: 'tooLong'; field: ImportField; max: number; length: number }
  | { code: 'badDate' | 'futureDate'; value: string }
  | { code: 'idTwice'; firstLine: number }

/** What a person should know about a row that goes in all the same; keys of `importing.hint`. */
export type RowHint =
  | { code: 'titleFromText' | 'textFromOther' | 'late' | 'dateIsToday' | 'dateIsDefault' }
  | { code: 'unknownChannel' | 'unknownEstate'; value: string }
  | { code: 'partNotFound' | 'partDisagrees'; value: string }
  | { code: 'dateFromWritten' | 'writtenLater'; value: string }
  | { code: 'sameAsLine'; line: number }
