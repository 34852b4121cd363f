/** A page that looks like a phone's screen with a chat, of invented messages. */

/** A bubble: towards the phone's owner or from them. */
export interface Bubble {
  readonly text: string
  readonly out?: true
  readonly time: string
}

interface Colours {
  readonly page: string
  readonly bar: string
  readonly letters: string
  readonly faint: string
  readonly incoming: string
  readonly outgoing: string
}

const LIGHT: Colours = {
  page: '#efeae2',
  bar: '#008069',
  letters: '#111b21',
  faint: '#667781',
  incoming: '#ffffff',
  outgoing: '#d9fdd3',
}
const DARK: Colours = {
  page: '#0b141a',
  bar: '#202c33',
  letters: '#e9edef',
  faint: '#8696a0',
  incoming: '#202c33',
  outgoing: '#005c4b',
}

/** HTML of a chat with its status bar, day, times, ticks and field to write in. */
export function chatPage(theme: 'light' | 'dark', bubbles: readonly Bubble[]): string {
  const colours = theme === 'light' ? LIGHT : DARK
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: 360px; height: 760px; font: 15px/1.35 sans-serif;
      background: ${colours.page}; color: ${colours.letters} }
    header { background: ${colours.bar}; color: #fff; padding: 4px 12px 10px }
    header div { display: flex; justify-content: space-between; font-size: 12px }
    header b { display: block; margin-top: 10px; font-size: 17px; font-weight: normal }
    .day, time { font-size: 11px; color: ${colours.faint} }
    .day { text-align: center; margin: 10px }
    p { margin: 8px 60px 8px 10px; padding: 6px 9px; border-radius: 8px; background: ${colours.incoming} }
    .out { margin: 8px 10px 8px 60px; background: ${colours.outgoing} }
    time { float: right; margin: 6px 0 0 16px }
    footer { position: absolute; bottom: 10px; left: 12px; right: 12px; padding: 8px 14px;
      border-radius: 20px; background: ${colours.incoming}; color: ${colours.faint} }
    </style><header><div><span>14:32</span><span>4G 87%</span></div><b>Onbekend nummer</b></header>
    <div class="day">Vandaag</div>${bubbles.map(bubbleHtml).join('')}<footer>Bericht</footer>`
}

function bubbleHtml({ text, out, time }: Bubble): string {
  return `<p class="${out ? 'out' : 'in'}">${text}<time>${time}${out ? ' ✓✓' : ''}</time><br clear="all"></p>`
}
