/** What the sizes of a product listed by hand are called together. */
export const OPTION_TITLES = { fr: "Format", ar: "الصيغة", en: "Format" }

/** The only size of a product that comes in one. */
export const SINGLE_SIZE = { fr: "Unique", ar: "صيغة واحدة", en: "One size" }
