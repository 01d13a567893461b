import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { pageTagsContext } from "../../server/page-tags"
import { ButtonLink } from "~/design/button"
import { EmptyState } from "~/design/empty-state"
import { Pagination } from "~/design/pagination"
import { readCategories } from "~/catalogue/categories.server"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { askForPage, orErrorPage } from "~/medusa/ask-for-page.server"
import { readProvinces } from "~/medusa/provinces.server"
import { PageHead } from "~/seo/page-head"
import { CooperativeGrid } from "./cooperative-card"
import { cooperativeListSchema } from "./cooperative-schema"
import { cooperativeCardView } from "./cooperative-view"
import { DirectoryFilters } from "./directory-filters"
import { directoryHref, readDirectoryQuery } from "./directory-query"
import type { Route } from "./+types/directory-page"

export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [categories, places] = await orErrorPage(Promise.all([readCategories(), readProvinces()]))
  const query = readDirectoryQuery(new URL(request.url).searchParams, {
    provinces: new Map(places.provinces.map(({ slug, region }) => [slug, region])),
    regions: new Set(places.regions.map(({ iso }) => iso)),
  })
  const found = await askForPage(cooperativeListSchema, "/store/cooperatives", {
    query: { ...query, q: query.q || undefined },
  })
  context.get(pageTagsContext).add("catalogue")
  return {
    query,
    count: found.count,
    pages: found.pages,
    cooperatives: found.cooperatives.map((card) => cooperativeCardView(card, categories, language)),
    regions: places.regions.map(({ iso, name }) => ({
      code: iso,
      name: localize(name, language).text,
      provinces: places.provinces
        .filter(({ region }) => region === iso)
        .map((province) => ({
          code: province.slug,
          name: localize(province.name, language).text,
          count: province.cooperative_count,
        })),
    })),
  }
}

export type DirectoryData = Awaited<ReturnType<typeof loader>>

/** All cooperatives of the market, by place and priority. */
export default function DirectoryPage({ loaderData: directory }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { query, cooperatives } = directory
  const isNarrowed = Boolean(query.q || query.province || query.region || query.tier)
  return (
    <div className="page-width py-6">
      <PageHead
        title={t`Cooperatives of Morocco`}
        description={t`The cooperatives that sell on Twiza: who they are, where they are, how many women work in them and what they make.`}
        canonical={directoryHref(language, query, { page: query.page })}
        isHidden={isNarrowed}
      />
      <h1 className="text-3xl">
        <Trans>Cooperatives</Trans>
      </h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        <Trans>
          Each was verified by two people of the network. Behind every good there is one of them, with its
          name and its province.
        </Trans>
      </p>
      <DirectoryFilters directory={directory} />
      <p className="mb-4 font-medium" role="status">
        <Plural value={directory.count} one="# cooperative" other="# cooperatives" />
      </p>
      <h2 className="sr-only">
        <Trans>Results</Trans>
      </h2>
      {cooperatives.length > 0 ? (
        <>
          <CooperativeGrid cooperatives={cooperatives} startsPage />
          <p className="mt-8 text-sm text-ink-soft">
            <Trans>
              The pictures are illustrations, drawn for this market, of what each cooperative makes.
            </Trans>
          </p>
        </>
      ) : (
        <EmptyState
          title={t`No cooperative here yet`}
          actions={<ButtonLink href={`/${language}/cooperatives`}>{t`See all cooperatives`}</ButtonLink>}
        >
          <p>
            <Trans>Try a neighbouring province or fewer words.</Trans>
          </p>
        </EmptyState>
      )}
      <Pagination
        page={query.page}
        pages={directory.pages}
        hrefOf={(page) => directoryHref(language, query, { page })}
      />
    </div>
  )
}
