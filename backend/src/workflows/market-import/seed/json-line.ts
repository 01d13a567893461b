/** `Unexpected token 'x', ..."what is around"... is not valid JSON`: what V8 says instead of a position. */
const AROUND = /^Unexpected token .*?, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/
const POSITION = /at position (\d+)/

/** Characters V8 shows before the wrong one when it cuts the text. */
const SHOWN_BEFORE = 10

function positionOf(text: string, message: string): number {
  const end = text.trimEnd().length
  const position = POSITION.exec(message)?.[1]
  if (position) return Math.min(Number(position), end)
  const [, cut, around] = AROUND.exec(message) ?? []
  const start = around ? text.indexOf(around) : -1
  if (start < 0) return end
  return cut ? start + SHOWN_BEFORE : start
}

/** The line, from 1, at which `JSON.parse(text)` stopped with `message`: the last one when the text ends too early. */
export function jsonErrorLine(text: string, message: string): number {
  return text.slice(0, positionOf(text, message)).split("\n").length
}
