import { Trans } from "@lingui/react/macro"
import type { DeliveryOption } from "~/cart/cart-summary"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import type { FairCardView } from "./fair-card-view"

type Props = { option: DeliveryOption; fairs: FairCardView[] }

/** Where and until when goods wait at a stand; nothing for other deliveries. */
export const StandPickup = ({ option: { stand, edition_handle }, fairs }: Props) => {
  const language = useLanguage()
  const fair = fairs.find(({ handle }) => handle === edition_handle)
  if (!fair) return null
  return (
    <>
      <Localized text={fair.name.text} language={fair.name.language} page={language} />
      {" · "}
      <Localized text={fair.place.text} language={fair.place.language} page={language} />
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
      <Trans>until {fair.closes}, while the doors are open</Trans>
    </>
  )
}
