import { Trans } from "@lingui/react/macro"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import type { Language } from "~/i18n/languages"

type Found = { text: string; language: Language }

type Props = {
  name: Found
  place: Found
  stand: string | null | undefined
  /** The last day, in the page's words. */
  closes: string
}

/** Where and until when goods wait at a stand. */
export const StandWords = ({ name, place, stand, closes }: Props) => {
  const language = useLanguage()
  return (
    <span data-stand={stand ?? ""}>
      <Localized text={name.text} language={name.language} page={language} />
      {" · "}
      <Localized text={place.text} language={place.language} page={language} />
      {stand ? (
        <>
          {" · "}
          <strong className="font-medium text-ink">
            <Trans>
              Stand <bdi dir="ltr">{stand}</bdi>
            </Trans>
          </strong>
        </>
      ) : null}
      {" · "}
      <Trans>until {closes}, while the doors are open</Trans>
    </span>
  )
}
