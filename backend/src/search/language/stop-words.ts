/** Words too common to look for. Written by scripts/generate-search-words.mjs from seed/data. */
export const STOP_WORDS: string[] = [
  "ال",
  "و",
  "من",
  "في",
  "على",
  "مع",
  "ديال",
  "the",
  "of",
  "and",
  "for",
  "with",
  "dial",
  "dyal",
]
