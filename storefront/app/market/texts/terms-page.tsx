import { Trans, useLingui } from "@lingui/react/macro"
import { useLanguage } from "~/i18n/language"
import { DemonstrationNotice } from "./demonstration-notice"
import { Points, Prose, ProseSection } from "./prose"
import { keepStaticPage } from "./static-page.server"

export const loader = keepStaticPage

/** The terms of sale, by what law 31-08 (article 29) wants said of a distance sale. The Arabic text prevails. */
export default function TermsPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Prose
      title={t`Terms of sale`}
      description={t`Who sells on Twiza, how prices, payment, delivery, withdrawal and complaints work, under Moroccan law 31-08.`}
      lead={<Trans>The Arabic text prevails; the others translate it.</Trans>}
    >
      <DemonstrationNotice />
      <ProseSection title={<Trans>Who sells</Trans>}>
        <p>
          <Trans>
            Each good is sold by the cooperative named on its page, with its legal form, its address and its
            registration. The network runs the market and receives the part of the price shown as its own; it
            is not the seller.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Goods and prices</Trans>}>
        <Points>
          <li>
            <Trans>
              The page of each good gives its main characteristics, its origin and its price in dirhams, all
              taxes included.
            </Trans>
          </li>
          <li>
            <Trans>
              The cost of delivery is shown for each cooperative before you order, and added up in the total.
            </Trans>
          </li>
          <li>
            <Trans>
              An offer holds while the good is shown as available. If it turns out to be missing, we tell you
              and you pay nothing for it.
            </Trans>
          </li>
        </Points>
      </ProseSection>
      <ProseSection title={<Trans>Order and payment</Trans>}>
        <Points>
          <li>
            <Trans>
              The order is made when you confirm it on the last page, after seeing all it contains and costs.
              You receive its number at once.
            </Trans>
          </li>
          <li>
            <Trans>You pay in cash on delivery, each parcel its own amount.</Trans>
          </li>
          <li>
            <Trans>
              A cooperative may refuse its part, for example when the good is gone. The other parts stay.
            </Trans>
          </li>
        </Points>
      </ProseSection>
      <ProseSection title={<Trans>Delivery</Trans>}>
        <p>
          <Trans>
            Unless agreed otherwise, within 30 days from the day after the order. When a delivery is more than
            7 days late, and no force majeure explains it, you may end the sale.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Changing your mind</Trans>}>
        <p>
          <Trans>
            You have 7 days to withdraw, 30 when the information was not confirmed in writing, and are
            refunded within 15 days.
          </Trans>{" "}
          <a href={`/${language}/withdrawal`} className="underline underline-offset-4">
            <Trans>How to withdraw</Trans>
          </a>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Complaints</Trans>}>
        <p>
          <Trans>
            First write to or call the cooperative: its page has its phone or its address. If no answer helps,
            the network steps in. Moroccan law applies, and the consumer's rights under law 31-08 cannot be
            given up by contract.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Personal data</Trans>}>
        <p>
          <Trans>We ask only for what an order needs.</Trans>{" "}
          <a href={`/${language}/privacy`} className="underline underline-offset-4">
            <Trans>What we keep and why</Trans>
          </a>
        </p>
      </ProseSection>
    </Prose>
  )
}
