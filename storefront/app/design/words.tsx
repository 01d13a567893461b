import { useLanguage } from "~/i18n/language"
import { languageOfScript } from "~/i18n/script-language"
import { Localized } from "./localized"

/** A name of a place or a craft. One that fell back to another language is marked as such. */
export const Words = ({ text, className }: { text: string; className?: string }) => {
  const page = useLanguage()
  const language = languageOfScript(text, page)
  return language === page && !className ? (
    text
  ) : (
    <Localized text={text} language={language} page={page} className={className} />
  )
}
