import { Trans, useLingui } from "@lingui/react/macro"
import { DemonstrationNotice } from "./demonstration-notice"
import { Points, Prose, ProseSection } from "./prose"
import { keepStaticPage } from "./static-page.server"

export const loader = keepStaticPage

/** What personal data is kept and why, by what law 09-08 wants said when it is collected. */
export default function PrivacyPage() {
  const { t } = useLingui()
  return (
    <Prose
      title={t`Personal data`}
      description={t`What Twiza keeps about you, why, who sees it and how to have it corrected or erased, under Moroccan law 09-08.`}
      lead={<Trans>We ask for what an order needs, and nothing more.</Trans>}
    >
      <DemonstrationNotice />
      <ProseSection title={<Trans>What we keep and why</Trans>}>
        <Points>
          <li>
            <Trans>Your name, phone and address: needed, so that the parcel reaches you.</Trans>
          </li>
          <li>
            <Trans>Your e-mail: only if you give it, to tell you where your order stands.</Trans>
          </li>
          <li>
            <Trans>Your orders: for delivery, refunds and the accounts that the law has us keep.</Trans>
          </li>
          <li>
            <Trans>An account, only if you open one: e-mail, password (kept unreadable) and addresses.</Trans>
          </li>
        </Points>
        <p>
          <Trans>
            We never ask for the number of your national identity card, nor for anything about your health or
            your beliefs.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Who sees it</Trans>}>
        <p>
          <Trans>
            Each cooperative sees only its own part of your order, with what it needs to send it. The carrier
            sees the address and the amount. Nobody else: nothing is sold, and there is no advertising.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Cookies</Trans>}>
        <p>
          <Trans>
            Only those the market needs: your cart, its count, and your sign-in. None follows you elsewhere.
          </Trans>
        </p>
      </ProseSection>
      <ProseSection title={<Trans>Your rights</Trans>}>
        <p>
          <Trans>
            You may see what we keep, have it corrected, and object to its use, as law 09-08 says. Write to
            the network. The treatment is declared to the CNDP before the market opens for real sales; its
            number will stand here.
          </Trans>
        </p>
      </ProseSection>
    </Prose>
  )
}
