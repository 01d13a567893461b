import { normaliseText } from "./normalise-text"

/** Control signs and halves of characters: no engine takes them, and nobody types them. */
const NO_CHARACTERS = /[\p{Cc}\p{Cs}]/gu

/** A hyphen before a word would exclude it, and nobody means that in a market. */
const EXCLUDING_HYPHEN = /(^|\s)[-−–]+(?=\S)/g

/** Rewrites what a shopper typed the way the documents are written. */
export function transformQuery(query: string): string {
  return normaliseText(query.replace(NO_CHARACTERS, " ").replace(EXCLUDING_HYPHEN, "$1"))
}
