import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { useLanguage } from "~/i18n/language"
import { DemonstrationNotice } from "./demonstration-notice"
import { Points, Prose, ProseSection } from "./prose"
import { keepStaticPage } from "./static-page.server"

export const loader = keepStaticPage

/** The right to withdraw from a distance sale (law 31-08): 7 days, refund within 15. */
export default function WithdrawalPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Prose
      title={t`Withdrawal and refund`}
      description={t`Seven days to change your mind, refund within fifteen days: how to withdraw from an order on Twiza.`}
      lead={<Trans>You may change your mind without giving a reason.</Trans>}
    >
      <DemonstrationNotice />
      <ProseSection title={<Trans>How long</Trans>}>
        <p>
          <Trans>
            7 days from the day you receive a good, or from the order for a service. 30 days when the seller
            did not confirm the information of the sale in writing.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>How</Trans>}>
        <Points>
          <li>
            <Trans>
              Open your order with its number and your phone, and call or write to the cooperative of the part
              you do not want.
            </Trans>
          </li>
          <li>
            <Trans>Give the order's number and what you return. A message is enough.</Trans>
          </li>
          <li>
            <Trans>
              Send the good back as you received it. You pay its return, unless it was wrong or damaged.
            </Trans>
          </li>
        </Points>
        <div>
          <ButtonLink href={`/${language}/order-lookup`} variant="secondary">
            <Trans>Find my order</Trans>
          </ButtonLink>
        </div>
      </ProseSection>
      <ProseSection title={<Trans>Refund</Trans>}>
        <p>
          <Trans>
            At the latest 15 days after you withdrew. The same holds for what was paid for and turns out to be
            missing.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>What cannot be returned</Trans>}>
        <p>
          <Trans>
            Things made to your measure, things that spoil quickly, and services already done with your
            consent.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Only the part you return</Trans>}>
        <p>
          <Trans>
            An order of several cooperatives has several parts. Withdrawing from one leaves the others as they
            are.
          </Trans>
        </p>
      </ProseSection>
    </Prose>
  )
}
