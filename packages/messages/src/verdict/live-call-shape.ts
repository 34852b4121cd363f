import type {
  EmergencySituation,
  LiveCallLookup,
  LiveCallRisk,
  LiveCallSentence,
  LiveCallSign,
  LiveCallStep,
  LiveCallTap,
} from '@staysharp/verdict/live-call'

/** Words around the buttons of the companion. */
export interface LiveCallLabels {
  readonly title: string
  readonly lead: string
  /** Above the taps, group by group. */
  readonly caller: string
  readonly ask: string
  readonly says: string
  readonly did: string
  readonly end: string
  /** Above the sentence to say aloud. */
  readonly say: string
  readonly signs: string
  readonly steps: string
  readonly instead: string
  readonly lookup: string
  readonly emergency: string
  readonly situations: string
  readonly undo: string
  readonly restart: string
  readonly private: string
}

/** Everything the companion says during a call, in one language. */
export interface LiveCallWords {
  readonly labels: LiveCallLabels
  readonly risks: Readonly<
    Record<LiveCallRisk, { readonly headline: string; readonly text: string }>
  >
  /** On the buttons. */
  readonly taps: Readonly<Record<LiveCallTap, string>>
  /** Why it counts. */
  readonly signs: Readonly<Record<LiveCallSign, string>>
  /** To read out to the caller, word for word. */
  readonly sentences: Readonly<Record<LiveCallSentence, string>>
  readonly steps: Readonly<Record<LiveCallStep, string>>
  /** Where to find the number oneself. */
  readonly lookups: Readonly<Record<LiveCallLookup, string>>
  /** What was given already. */
  readonly situations: Readonly<Record<EmergencySituation, string>>
}
