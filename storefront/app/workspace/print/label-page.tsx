import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { placeName } from "~/checkout/place-name.server"
import { Price } from "~/design/price"
import { formatWeight } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { readProvinces } from "~/medusa/provinces.server"
import { orSignIn } from "../access/member-session.server"
import { localPhone } from "../frame/local-phone"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { requireMember } from "../workspace.server"
import { type Label, readLabel } from "./label.server"
import { PrintPage } from "./print-page"
import type { Route } from "./+types/label-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const label = await orSignIn(request, language, readLabel(session, params.id))
  const { provinces } = await readProvinces()
  const provinceOf = (slug: string | null | undefined): string =>
    localize(provinces.find((province) => province.slug === slug)?.name, language).text
  return {
    title: i18nIn(language)._(msg`Address label ${label.number}`),
    label,
    id: params.id,
    toProvince: placeName(label.to, { provinces }, language),
    fromProvince: provinceOf(label.from.province),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** An A6 label: to whom in large, the number for people and for scanners, the cash to collect. */
export default function LabelPage({ loaderData }: Route.ComponentProps) {
  const { label, id, toProvince, fromProvince } = loaderData
  const language = useLanguage()
  const href = useWorkspaceLinks()
  return (
    <PrintPage size="A6" back={`${href("orders")}/${id}`}>
      <article className="grid gap-3 text-black" data-label={label.number}>
        <header className="flex items-start justify-between gap-3 border-b-2 border-black pb-2">
          <div>
            <h1 className="text-3xl leading-none font-semibold">
              <bdi dir="ltr">{label.number}</bdi>
            </h1>
            <p className="mt-1 text-sm">{label.weight_g ? formatWeight(label.weight_g, language) : null}</p>
          </div>
          <QrCode qr={label.qr} />
        </header>
        <Party party={label.to} province={toProvince} title={<Trans>To</Trans>} isLarge />
        {label.cod_amount ? (
          <p className="flex items-center justify-between gap-3 border-2 border-black px-3 py-1.5 text-lg font-medium">
            <Trans>Cash to collect</Trans>
            <Price dirhams={label.cod_amount} language={language} className="text-2xl font-semibold" />
          </p>
        ) : null}
        <Party party={label.from} province={fromProvince} title={<Trans>From</Trans>} />
      </article>
    </PrintPage>
  )
}

const QrCode = ({ qr }: { qr: string | null | undefined }) =>
  qr ? (
    <img
      src={qr.startsWith("<svg") ? `data:image/svg+xml;utf8,${encodeURIComponent(qr)}` : qr}
      alt=""
      className="size-[24mm] bg-white"
    />
  ) : null

type PartyProps = { party: Label["to"]; province: string; title: React.ReactNode; isLarge?: boolean }

const Party = ({ party, province, title, isLarge = false }: PartyProps) => {
  const language = useLanguage()
  const name = typeof party.name === "string" ? party.name : localize(party.name, language).text
  return (
    <section className={isLarge ? "text-lg leading-snug" : "border-t border-black pt-2 text-sm leading-snug"}>
      <h2 className="text-sm">{title}</h2>
      <address className="not-italic">
        <strong className={isLarge ? "text-2xl font-semibold" : "font-medium"}>
          <bdi>{name}</bdi>
        </strong>
        {[party.address_1 ?? party.address, party.commune].map((line) =>
          line ? (
            <span key={line} className="block">
              <bdi>{line}</bdi>
            </span>
          ) : null,
        )}
        <span className="block font-medium">
          {province} {party.postal_code ? <bdi dir="ltr">{party.postal_code}</bdi> : null}
        </span>
        {party.phone ? (
          <bdi dir="ltr" className="block w-fit font-semibold">
            {localPhone(party.phone)}
          </bdi>
        ) : null}
      </address>
    </section>
  )
}
