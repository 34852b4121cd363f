import type {
  AssessRefusal,
  EvidenceCode,
  Family,
  MessageChannel,
  Verdict,
} from '@staysharp/verdict'
import type { PictureRefusal } from '@staysharp/verdict/pictures'
import type { ReadRefusal } from '@staysharp/verdict/readers'
import type { enLabels } from './en/labels.ts'

/** One sentence per code that begins with the group; a rule without words does not compile. */
type Sentences<Group extends string> = Readonly<Record<Extract<EvidenceCode, Group>, string>>

/** What the message asks for. */
export type AskWords = Sentences<`ask-${string}`>
/** What presses or tempts. */
export type LeverWords = Sentences<`lever-${string}`>
/** Who the writer says to be. */
export type RelationWords = Sentences<`relation-${string}`>
/** The everyday stories of genuine messages. */
export type OrdinaryWords = Sentences<`scenario-ordinary-${string}`>
/** The stories that scams tell. */
export type ScenarioWords = Omit<Sentences<`scenario-${string}`>, keyof OrdinaryWords>
/** What speaks for it. None of them says that it is genuine. */
export type ShieldWords = Sentences<`shield-${string}`>
/** Where links lead. */
export type LinkWords = Sentences<`link-${string}`>
/** Sender, numbers, accounts and hidden characters: whatever the other files do not have. */
export type OtherWords = Readonly<
  Record<
    Exclude<
      EvidenceCode,
      | keyof AskWords
      | keyof LeverWords
      | keyof RelationWords
      | keyof ScenarioWords
      | keyof OrdinaryWords
      | keyof ShieldWords
      | keyof LinkWords
    >,
    string
  >
>

/** A sentence for every piece of evidence there can be; `{institution}` and `{host}` are filled in. */
export type EvidenceWords = Readonly<Record<EvidenceCode, string>>

/** A verdict, for somebody who worries. */
export interface VerdictText {
  readonly headline: string
  readonly explanation: string
  /** Two or three things to do now, after a message. */
  readonly steps: readonly string[]
  /** The same after, or during, a call. */
  readonly callSteps: readonly string[]
}

/** A kind of scam. */
export interface FamilyText {
  readonly name: string
  /** How it works. */
  readonly works: string
  /** How it usually goes on. */
  readonly goesOn: string
}

/** Why there is no answer, and what helps. */
export interface RefusalWords {
  readonly message: Readonly<Record<AssessRefusal['code'], string>>
  /** `unsupported-format` has `{kind}`: one of {@link VerdictWords.fileKinds}. */
  readonly file: Readonly<Record<ReadRefusal['code'], string>>
  /** `unsupported-picture` has `{kind}`. */
  readonly picture: Readonly<Record<PictureRefusal['code'], string>>
}

/** What a file or picture seems to be, with its article. */
export type FileKind = NonNullable<ReadRefusal['looksLike'] | PictureRefusal['looksLike']>

/** A word or short sentence of a report. */
export type VerdictLabel = keyof typeof enLabels

/** Labels of one language. */
export type LabelWords = Readonly<Record<VerdictLabel, string>>

/** What stands in where a name is not known. */
export interface UnknownWords {
  readonly institution: string
  readonly host: string
}

/** Everything the message check says, in one language. */
export interface VerdictWords {
  readonly evidence: EvidenceWords
  readonly verdicts: Readonly<Record<Verdict, VerdictText>>
  readonly families: Readonly<Record<Family, FamilyText>>
  readonly channels: Readonly<Record<MessageChannel, string>>
  readonly refusals: RefusalWords
  readonly fileKinds: Readonly<Record<FileKind | 'unknown', string>>
  readonly labels: LabelWords
  readonly unknown: UnknownWords
}
