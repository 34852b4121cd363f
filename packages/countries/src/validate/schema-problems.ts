/** What a schema finds wrong, said as file, line, field, problem and remedy. */
import * as v from 'valibot'
import { explainField, FIELD_GUIDE, nearestField } from './field-guide.ts'
import { fieldName, type JsonPath, type Problem } from './problem.ts'
import type { LocatedJson } from './read-json.ts'

/** What the template has in every place that is still to be written. */
const TO_FILL_IN = '?'

/** Every `?` of a file, each with what belongs there: so the template is explained line by line. */
export function unfilledProblems(file: string, json: LocatedJson): Problem[] {
  const paths = (value: unknown, path: JsonPath): JsonPath[] => {
    if (value === TO_FILL_IN) return [path]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, item]) =>
      paths(item, [...path, Array.isArray(value) ? Number(key) : key]),
    )
  }
  return paths(json.value, []).map((path) => {
    const field = fieldName(path)
    const last = String([...path].reverse().find((step) => typeof step === 'string') ?? '')
    const problem = 'This is still to be filled in.'
    const remedy = `Write ${explainField(last)}.`
    return {
      level: 'error',
      code: 'to-fill-in',
      file,
      line: json.lineOf(path),
      field,
      problem,
      remedy,
    }
  })
}

/** The problems of one value of a file. Empty when it fits the schema. */
export function schemaProblems(
  schema: v.GenericSchema,
  file: string,
  json: LocatedJson,
  path: JsonPath,
  value: unknown,
): Problem[] {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return []
  return parsed.issues
    .flatMap((issue) => flatten(issue, []))
    .filter(({ issue }) => issue.input !== TO_FILL_IN)
    .map(({ issue, within }) => {
      const steps = [...path, ...within]
      const base = {
        level: 'error',
        file,
        line: json.lineOf(steps),
        field: fieldName(steps),
      } as const
      const last = [...steps].reverse().find((step) => typeof step === 'string') ?? ''
      if (issue.type === 'strict_object' && issue.expected === 'never') {
        return { ...base, ...unknownField(issue, String(last)) }
      }
      if (issue.type === 'strict_object' && issue.received === 'undefined') {
        const problem = `The field "${last}" is missing.`
        return {
          ...base,
          code: 'missing-field',
          problem,
          remedy: `Add it: ${explainField(String(last))}.`,
        }
      }
      const shown = typeof issue.input === 'string' ? `"${issue.input}"` : issue.received
      return {
        ...base,
        code: 'bad-field',
        problem: `${shown} does not fit here${expected(issue)}.`,
        remedy: `Write ${explainField(String(last))}.`,
      }
    })
}

interface Flat {
  readonly issue: v.BaseIssue<unknown>
  readonly within: JsonPath
}

/** A union reports its members' issues inside its own; the member that went deepest is the one meant. */
function flatten(issue: v.BaseIssue<unknown>, before: JsonPath): Flat[] {
  const own = (issue.path ?? []).map((item) => item.key as string | number)
  const within = [...before, ...own]
  const deeper = issue.type === 'union' ? (issue.issues ?? []).filter((sub) => sub.path) : []
  if (deeper.length === 0) return [{ issue, within }]
  return deeper.flatMap((sub) => flatten(sub, within))
}

function unknownField(
  issue: v.BaseIssue<unknown>,
  name: string,
): Pick<Problem, 'code' | 'problem' | 'remedy'> {
  const owner = issue.path?.at(-1)
  const present = owner !== undefined && 'input' in owner ? Object.keys(owner.input as object) : []
  const near = nearestField(
    name,
    Object.keys(FIELD_GUIDE).filter((field) => !present.includes(field)),
  )
  return {
    code: 'unknown-field',
    problem: `There is no field "${name}".`,
    remedy:
      near === undefined
        ? 'Take it out.'
        : `Did you mean "${near}"? It holds ${explainField(near)}.`,
  }
}

function expected(issue: v.BaseIssue<unknown>): string {
  return issue.type === 'picklist' && issue.expected ? `; possible are ${issue.expected}` : ''
}
