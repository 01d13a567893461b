import { Trans, useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { pageLifeContext, pageTagsContext } from "../../server/page-tags"
import { Breadcrumbs } from "~/design/breadcrumbs"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { Notice } from "~/design/notice"
import { SectionHeader } from "~/design/section-header"
import { languageOf } from "~/i18n/language-context.server"
import { useMarket } from "~/market/market-context"
import { orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import { fairCardView, type FairCardView } from "./fair-card-view"
import { FairGrid } from "./fair-card"
import type { FairCard } from "./fair-schema"
import { readFairs } from "./fairs.server"
import type { Route } from "./+types/fairs-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [{ open, coming, past }, places] = await orErrorPage(Promise.all([readFairs(), readProvinces()]))
  context.get(pageTagsContext).add("fairs")
  for (const fair of [...open, ...coming]) context.get(pageLifeContext).changesAt(fair.next_change_at)
  const views = (fairs: FairCard[]) => fairs.map((fair) => fairCardView(fair, language, places))
  return {
    open: views(open),
    coming: views(coming),
    past: views(past),
    isCodeUnknown: new URL(request.url).searchParams.has("unknown_code"),
  }
}

/** The regional fairs: what is on, what comes, and the archive. */
export default function FairsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { language, origin } = useMarket()
  const { open, coming, past, isCodeUnknown } = loaderData
  const crumbs = [{ name: t`Fairs`, href: `/${language}/fairs` }]
  return (
    <div className="page-width pb-8">
      <PageHead
        title={t`Regional fairs`}
        description={t`The regional fairs of Morocco's cooperatives: when and where they open, who exhibits, and their prices, at the stand and online at once.`}
        isHidden={isCodeUnknown}
        structuredData={[breadcrumbList(crumbs, origin)]}
      />
      <Breadcrumbs crumbs={crumbs} className="pt-2" />
      <h1 className="text-3xl">
        <Trans>Regional fairs</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-lg text-ink-soft">
        <Trans>Meet the cooperatives at their stands, or buy the same goods here at the fair's prices.</Trans>
      </p>
      {isCodeUnknown ? (
        <Notice kind="warning" className="mt-5" title={<Trans>This code is not one of ours.</Trans>}>
          <p>
            <Trans>Scan it again, or find the fair and its cooperatives below.</Trans>
          </p>
        </Notice>
      ) : null}
      {open.length + coming.length + past.length === 0 ? <NoFairYet /> : null}
      <Fairs id="on-now" title={<Trans>On now</Trans>} fairs={open} />
      <Fairs id="coming" title={<Trans>Coming</Trans>} fairs={coming} />
      <Fairs
        id="past"
        title={<Trans>Past fairs</Trans>}
        lead={<Trans>Who was there, and where: the pages stay.</Trans>}
        fairs={past}
      />
    </div>
  )
}

type FairsProps = { id: string; title: ReactNode; lead?: ReactNode; fairs: FairCardView[] }

const Fairs = ({ id, title, lead, fairs }: FairsProps) =>
  fairs.length === 0 ? null : (
    <section aria-labelledby={id} className="mt-10">
      <SectionHeader id={id} title={title} lead={lead} />
      <FairGrid fairs={fairs} />
    </section>
  )

const NoFairYet = () => {
  const { t } = useLingui()
  const { language } = useMarket()
  return (
    <EmptyState
      title={t`No fair is announced yet`}
      actions={<ButtonLink href={`/${language}/cooperatives`}>{t`See the cooperatives`}</ButtonLink>}
    >
      <p>
        <Trans>When a region announces one, it shows here. The cooperatives sell all year round.</Trans>
      </p>
    </EmptyState>
  )
}
