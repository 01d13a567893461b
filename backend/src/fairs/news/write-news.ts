import type { Language } from "../../languages/languages"
import type { Letter } from "../../modules/mail/messages/letter"
import { FAIR_NEWS_TEXTS, type FairNewsKind } from "./texts"

/** What fills the sentences, already in the reader's language. */
export type FairNewsFacts = {
  fair: string
  cooperative: string
  stand: string
  rank: string
  until: string
  reason: string
}

export type FairNews = {
  kind: FairNewsKind
  lang: Language
  reader: string
  facts: FairNewsFacts
  /** Where the workspace shows it; `null` when the market does not know its own address. */
  url: string | null
}

/** One pass, so that what somebody typed is not filled in again. */
const fill = (sentence: string, { facts, reader }: FairNews): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "name") return reader
    const value: unknown = Reflect.get(facts, name)
    return typeof value === "string" ? value : whole
  })

/** The news as a mail. */
export function writeFairLetter(news: FairNews): Letter {
  const { lang, kind, url } = news
  const texts = FAIR_NEWS_TEXTS[lang]
  return {
    lang,
    name: `fair-${kind}`,
    subject: fill(texts.subject[kind], news),
    paragraphs: [fill(texts.greeting, news), fill(texts.sentence[kind], news), texts.closing],
    action: url ? { label: texts.open, url } : null,
  }
}

/** The news as a short message: one sentence, and where to go. */
export function writeFairSms(news: FairNews): string {
  const sentence = fill(FAIR_NEWS_TEXTS[news.lang].sentence[news.kind], news)
  return news.url ? `${sentence} ${news.url}` : sentence
}

/** What the people of a fair wrote, as a mail: their own words, after a greeting. */
export function writeMessageLetter(message: {
  lang: Language
  reader: string
  subject: string
  body: string
  url: string | null
}): Letter {
  const { lang, reader, subject, body, url } = message
  const texts = FAIR_NEWS_TEXTS[lang]
  return {
    lang,
    name: "fair-message",
    subject,
    paragraphs: [texts.greeting.replace("{name}", () => reader), body, texts.closing],
    action: url ? { label: texts.open, url } : null,
  }
}
