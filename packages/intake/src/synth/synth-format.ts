import { AppError } from '@staysharp/core'
import type { SynthRow } from './synth-rows.ts'

/** The formats a synthetic list is written in. */
export type SynthFormat = 'csv' | 'tsv' | 'jsonl' | 'txt'

/** The format a file name asks for: `.csv`, `.tsv`, `.jsonl` or `.txt`, each also with `.gz`. */
export function synthFormatOf(path: string): {
  readonly format: SynthFormat
  readonly gzip: boolean
} {
  const match = /\.(csv|tsv|jsonl|txt)(\.gz)?$/iu.exec(path)
  if (match?.[1] === undefined) {
    throw new AppError(
      'unknown-format',
      'Name the file .csv, .tsv, .jsonl or .txt, with .gz behind it to pack it.',
    )
  }
  return { format: match[1].toLowerCase() as SynthFormat, gzip: match[2] !== undefined }
}

/** The first line of a format, if it has one. */
export function synthHeader(format: SynthFormat): string {
  const names = ['user_id', 'phone', 'name', 'about']
  if (format === 'csv') return `${names.join(',')}\n`
  return format === 'tsv' ? `${names.join('\t')}\n` : ''
}

/** One row as a line (RFC 4180 quoting for csv and tsv); `txt` holds the number alone. */
export function synthLine(row: SynthRow, format: SynthFormat): string {
  const { userId, phone, name, about } = row
  if (format === 'txt') return `${phone}\n`
  if (format === 'jsonl') return `${JSON.stringify({ user_id: userId, phone, name, about })}\n`
  const delimiter = format === 'csv' ? ',' : '\t'
  return `${userId}${delimiter}${cell(phone, delimiter)}${delimiter}${cell(name, delimiter)}${delimiter}${cell(about, delimiter)}\n`
}

function cell(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n\r]/u.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}
