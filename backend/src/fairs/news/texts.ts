import type { Language } from "../../languages/languages"

/** What a cooperative is told of its part in a fair. */
export const FAIR_NEWS_KINDS = [
  "offered",
  "waiting",
  "moved_up",
  "expired",
  "stand_moved",
  "cancelled",
] as const
export type FairNewsKind = (typeof FAIR_NEWS_KINDS)[number]

/**
 * The words of one language. Filled in: `{fair}`, `{cooperative}`, `{stand}` (its number), `{rank}`, `{until}` (when an
 * offer ends), `{reason}`.
 */
export type FairNewsTexts = {
  greeting: string
  open: string
  closing: string
  subject: Record<FairNewsKind, string>
  sentence: Record<FairNewsKind, string>
}

const ar: FairNewsTexts = {
  greeting: "السلام عليكم {name}،",
  open: "فتح فضاء التعاونية",
  closing: "تويزة، سوق التعاونيات",
  subject: {
    offered: "{fair}: لكم الرواق {stand}",
    waiting: "{fair}: لائحة الانتظار",
    moved_up: "{fair}: لكم الرواق {stand}",
    expired: "{fair}: انتهى أجل الجواب",
    stand_moved: "{fair}: رواقكم هو {stand}",
    cancelled: "{fair}: أُلغي المعرض",
  },
  sentence: {
    offered: "{cooperative}: الرواق {stand} لكم في {fair}. أكّدوا قبل {until}، وإلا أُعطي لمن يليكم.",
    waiting: "{cooperative}: أنتم في الرتبة {rank} على لائحة الانتظار في {fair}. نخبركم إذا شغر رواق.",
    moved_up: "{cooperative}: شغر رواق في {fair}، والرواق {stand} لكم. أكّدوا قبل {until}.",
    expired: "{cooperative}: لم نتوصل بجوابكم في الأجل، فأُعطي رواقكم في {fair} لمن يليكم.",
    stand_moved: "{cooperative}: رواقكم في {fair} هو الآن {stand}.",
    cancelled: "أُلغي {fair}. السبب: {reason}",
  },
}

const fr: FairNewsTexts = {
  greeting: "Bonjour {name},",
  open: "Ouvrir l’espace de la coopérative",
  closing: "Twiza, le marché des coopératives",
  subject: {
    offered: "{fair} : le stand {stand} est à vous",
    waiting: "{fair} : liste d’attente",
    moved_up: "{fair} : le stand {stand} est à vous",
    expired: "{fair} : le délai est passé",
    stand_moved: "{fair} : votre stand est le {stand}",
    cancelled: "{fair} : le salon est annulé",
  },
  sentence: {
    offered:
      "{cooperative} : le stand {stand} est à vous, {fair}. Confirmez avant le {until}, sinon il passe à la suivante.",
    waiting:
      "{cooperative} : vous êtes au rang {rank} de la liste d’attente, {fair}. Nous vous écrivons si un stand se libère.",
    moved_up:
      "{cooperative} : un stand s’est libéré, {fair}. Le {stand} est à vous : confirmez avant le {until}.",
    expired: "{cooperative} : sans réponse dans le délai, votre stand est passé à la suivante, {fair}.",
    stand_moved: "{cooperative} : votre stand est maintenant le {stand}, {fair}.",
    cancelled: "{fair} est annulé. Motif : {reason}",
  },
}

const en: FairNewsTexts = {
  greeting: "Hello {name},",
  open: "Open the cooperative’s workspace",
  closing: "Twiza, the market of the cooperatives",
  subject: {
    offered: "{fair}: stand {stand} is yours",
    waiting: "{fair}: waiting list",
    moved_up: "{fair}: stand {stand} is yours",
    expired: "{fair}: the time to answer is over",
    stand_moved: "{fair}: your stand is {stand}",
    cancelled: "{fair}: the fair is cancelled",
  },
  sentence: {
    offered:
      "{cooperative}: stand {stand} is yours at {fair}. Confirm before {until}, or it goes to the next of the list.",
    waiting:
      "{cooperative}: you are number {rank} on the waiting list of {fair}. We write if a stand is free.",
    moved_up: "{cooperative}: a stand is free at {fair}. {stand} is yours: confirm before {until}.",
    expired: "{cooperative}: there was no answer in time, your stand at {fair} went to the next of the list.",
    stand_moved: "{cooperative}: your stand at {fair} is now {stand}.",
    cancelled: "{fair} is cancelled. Reason: {reason}",
  },
}

const zgh: FairNewsTexts = {
  greeting: "ⴰⵣⵓⵍ {name},",
  open: "ⵔⵥⵎ ⴰⴷⵖⴰⵔ ⵏ ⵜⵎⵙⵏⴰⵢⵜ",
  closing: "ⵜⵡⵉⵣⴰ, ⴰⴳⴰⴷⵉⵔ ⵏ ⵜⵎⵙⵏⴰⵢⵉⵏ",
  subject: {
    offered: "{fair}: {stand} ⵏⵏⵓⵏ",
    waiting: "{fair}: ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⵍⵓ",
    moved_up: "{fair}: {stand} ⵏⵏⵓⵏ",
    expired: "{fair}: ⵉⵣⵔⵉ ⵓⵣⵎⵣ",
    stand_moved: "{fair}: {stand}",
    cancelled: "{fair}: ⵉⵜⵜⵓⵙⵔ",
  },
  sentence: {
    offered: "{cooperative}: {stand} ⵏⵏⵓⵏ ⴳ {fair}. ⵙⵙⴷⴷⵜⴰⵜ ⴷⴰⵜ {until}.",
    waiting: "{cooperative}: {rank} ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵇⵇⵍⵓ ⵏ {fair}.",
    moved_up: "{cooperative}: {stand} ⵏⵏⵓⵏ ⴳ {fair}. ⵙⵙⴷⴷⵜⴰⵜ ⴷⴰⵜ {until}.",
    expired: "{cooperative}: ⵉⵣⵔⵉ ⵓⵣⵎⵣ ⵏ ⵓⵙⵙⴷⴷⵉ ⴳ {fair}.",
    stand_moved: "{cooperative}: {stand} ⴳ {fair}.",
    cancelled: "ⵉⵜⵜⵓⵙⵔ {fair}: {reason}",
  },
}

/** Arabic, French and English are complete; Tamazight waits for a speaker's review. */
export const FAIR_NEWS_TEXTS: Record<Language, FairNewsTexts> = { ar, fr, en, zgh }
