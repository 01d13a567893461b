import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Card } from "~/design/card"
import { Icon, type IconName } from "~/design/icon"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { PlainPage } from "../frame/plain-page"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { SignedPrice } from "./signed-price"
import type { Route } from "./+types/help-page"

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`How your money is counted`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The money told without accounting words, by one bag of 120 dirhams; the same words as docs/guides/money.md. */
export default function MoneyHelpPage() {
  const href = useWorkspaceLinks()
  return (
    <PlainPage
      title={<Trans>How your money is counted</Trans>}
      icon="info"
      back={{ to: href("money"), label: <Trans>Money</Trans> }}
    >
      <Example />
      <Told icon="box" title={<Trans>When is it yours?</Trans>}>
        <Trans>
          When the parcel is delivered. Before that it shows under "Not delivered yet". What is refused or
          cancelled is neither yours nor counted.
        </Trans>
      </Told>
      <Told icon="clock" title={<Trans>When does it leave for your bank?</Trans>}>
        <Trans>
          On Thursdays. A shopper may bring goods back for seven days, so the money waits that long. If a
          carrier took the cash, it waits until the carrier has brought it. Less than 100 DH waits for the
          next time.
        </Trans>
      </Told>
      <KeptCash />
      <Told icon="back" title={<Trans>What if the goods come back?</Trans>}>
        <Trans>
          You give back what you had of them, and the network gives you back its share. If the money has
          already left for your bank, it is taken from your next sales.
        </Trans>
      </Told>
      <Told icon="truck" title={<Trans>What does the carrier cost?</Trans>}>
        <Trans>
          You get the whole delivery price that the shopper pays. If the carrier keeps a fee for the parcel,
          it shows as a line of its own.
        </Trans>
      </Told>
      <Told icon="warning" title={<Trans>Something is wrong?</Trans>}>
        <Trans>
          Nothing is ever rubbed out. The network adds a correction, with its reason, and you see both. Touch
          any amount to see its lines. If a payment did not arrive, say so under "Sent to your bank".
        </Trans>
      </Told>
    </PlainPage>
  )
}

const Example = () => {
  const { t } = useLingui()
  const language = useLanguage()
  const lines: [string, number][] = [
    [t`Without tax`, 100],
    [t`VAT, 20 %`, 20],
    [t`Delivery paid by the shopper`, 20],
    [t`Network's commission, 8 % of 100`, -8],
    [t`Solidarity fund, 2 % of 100`, -2],
  ]
  return (
    <Card as="section" tone="olive">
      <h2 className="mb-3 text-xl">
        <Trans>A bag of 120 DH, and 20 DH for its delivery</Trans>
      </h2>
      <dl className="grid gap-1.5">
        {lines.map(([name, dirhams]) => (
          <div key={name} className="flex items-baseline justify-between gap-3">
            <dt>{name}</dt>
            <dd>
              <SignedPrice dirhams={dirhams} language={language} />
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-3 border-t-2 border-ink pt-2 text-xl font-semibold">
          <dt>
            <Trans>Yours</Trans>
          </dt>
          <dd>
            <Price dirhams={130} language={language} />
          </dd>
        </div>
      </dl>
      <p className="mt-3 leading-snug">
        <Trans>
          The 20 DH of VAT come to you, and you pay them to the state. If you are exempt there is no VAT in
          your prices. The shares are those of the day of the sale: a later change never touches a sale.
        </Trans>
      </p>
    </Card>
  )
}

const KeptCash = () => (
  <Told icon="cash" title={<Trans>And if you took the cash yourself?</Trans>}>
    <Trans>
      You hold the shopper's 140 DH, and 130 DH are yours: you owe the network 10 DH. Send nothing. Your next
      sale by card or by a carrier pays it.
    </Trans>
  </Told>
)

const Told = ({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) => (
  <Card as="section" className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
    <Icon name={icon} className="row-span-2 size-9 text-clay" />
    <h2 className="text-xl">{title}</h2>
    <p className="leading-relaxed">{children}</p>
  </Card>
)
