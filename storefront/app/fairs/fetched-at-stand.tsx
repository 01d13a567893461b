import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import type { StandOfPart } from "./stand-of-part"
import { StandWords } from "./stand-words"

/** Where and until when a part that was ordered waits at a stand. */
export const FetchedAtStand = ({ at }: { at: StandOfPart }) => {
  const language = useLanguage()
  return (
    <StandWords
      name={localize(at.edition_names, language)}
      place={localize(at.place, language)}
      stand={at.stand}
      closes={formatDate(at.until, language)}
    />
  )
}
