import type { Language } from "../../languages/languages"
import type { Letter } from "../../modules/mail/messages/letter"
import { NEWS_TEXTS, type NewsKind } from "./texts"

/** One decision, for one reader: names already in the reader's language. `url` leads to the workspace. */
export type News = {
  kind: NewsKind
  lang: Language
  cooperative: string
  reader: string
  reason: string | null
  url: string | null
}

/** The news as a mail. */
export function writeLetter({ kind, lang, cooperative, reader, reason, url }: News): Letter {
  const texts = NEWS_TEXTS[lang]
  const fill = (sentence: string) =>
    sentence.replaceAll("{cooperative}", cooperative).replaceAll("{name}", reader)
  const told = reason ? [`${texts.reason}: ${reason}`] : []
  return {
    lang,
    name: `cooperative-${kind}`,
    subject: fill(texts.subject[kind]),
    paragraphs: [fill(texts.greeting), fill(texts.sentence[kind]), ...told, texts.closing],
    action: url ? { label: texts.open, url } : null,
  }
}

/** The news as a short message: one sentence, and where to go. */
export function writeSms({ kind, lang, cooperative, url }: News): string {
  const sentence = NEWS_TEXTS[lang].sentence[kind].replaceAll("{cooperative}", cooperative)
  return url ? `${sentence} ${url}` : sentence
}
