import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { useLanguage } from "~/i18n/language"
import { Points, Prose, ProseSection } from "./prose"
import { keepStaticPage } from "./static-page.server"

export const loader = keepStaticPage

/** Buying, following and selling on the market, told simply. */
export default function HowItWorksPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Prose
      title={t`How it works`}
      description={t`How to buy from several cooperatives of Morocco in one cart, pay on delivery and follow your order.`}
      lead={
        <Trans>
          Many cooperatives, one market: you choose, each cooperative prepares its part, and you pay when it
          is in your hands.
        </Trans>
      }
    >
      <ProseSection title={<Trans>Buying</Trans>}>
        <Points>
          <li>
            <Trans>
              Search in Arabic, French, English, Tamazight or Darija, or walk through the crafts, the
              provinces and the cooperatives.
            </Trans>
          </li>
          <li>
            <Trans>Put goods of as many cooperatives as you like in one cart. No account is needed.</Trans>
          </li>
          <li>
            <Trans>
              Give your name, your phone and where you are. For each cooperative choose a delivery: to your
              door, or collected from it for free.
            </Trans>
          </li>
          <li>
            <Trans>You see all that you will pay, delivery included, before you order.</Trans>
          </li>
        </Points>
      </ProseSection>
      <ProseSection title={<Trans>Paying</Trans>}>
        <p>
          <Trans>
            You pay in cash when you receive, parcel by parcel: each parcel says what it costs. Nothing is
            paid before.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Following</Trans>}>
        <p>
          <Trans>
            Your order has one number, and a part for each cooperative: accepted, sent, delivered. You find it
            again with the number and your phone.
          </Trans>
        </p>
        <div>
          <ButtonLink href={`/${language}/order-lookup`} variant="secondary">
            <Trans>Find my order</Trans>
          </ButtonLink>
        </div>
      </ProseSection>
      <ProseSection title={<Trans>Services</Trans>}>
        <p>
          <Trans>
            A meal, a room, a workshop, care at home: order it like a good, without delivery. The cooperative
            then calls you to agree on the day and the place.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>The pictures</Trans>}>
        <p>
          <Trans>
            For now the pictures are illustrations drawn for this market, and marked so. Photographs of the
            goods will take their place when cooperatives send them.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>For cooperatives</Trans>}>
        <p>
          <Trans>
            A person of the network verifies each cooperative before it sells. It keeps its name, sets its
            prices and receives its part; the page of each good shows how the price is shared.
          </Trans>
        </p>
        <div>
          <ButtonLink href={`/${language}/workspace`} variant="secondary">
            <Trans>Cooperative's space</Trans>
          </ButtonLink>
        </div>
      </ProseSection>
    </Prose>
  )
}
