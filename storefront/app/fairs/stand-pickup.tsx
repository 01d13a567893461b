import type { DeliveryOption } from "~/cart/cart-summary"
import type { FairCardView } from "./fair-card-view"
import { StandWords } from "./stand-words"

type Props = { option: DeliveryOption; fairs: FairCardView[] }

/** Where and until when goods wait at a stand; nothing for other deliveries. */
export const StandPickup = ({ option: { stand, edition_handle }, fairs }: Props) => {
  const fair = fairs.find(({ handle }) => handle === edition_handle)
  return fair ? <StandWords name={fair.name} place={fair.place} stand={stand} closes={fair.closes} /> : null
}
