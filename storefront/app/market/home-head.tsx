import { useLingui } from "@lingui/react/macro"
import { PageHead } from "~/seo/page-head"
import type { HomeData } from "./home"
import { useMarket } from "./market-context"

/** The market itself for search engines: who it is and how to search it. */
export const HomeHead = ({ figures }: { figures: HomeData["figures"] }) => {
  const { t } = useLingui()
  const { origin, language, name } = useMarket()
  return (
    <PageHead
      title={t`Twiza, the market of Morocco's cooperatives`}
      description={t`Goods and services of ${figures.cooperatives} cooperatives in ${figures.provinces} provinces of Morocco. One cart, payment on delivery, and each dirham explained.`}
      structuredData={[
        {
          "@type": "Organization",
          name,
          url: `${origin}/${language}`,
          logo: `${origin}/favicon.svg`,
          areaServed: "MA",
        },
        {
          "@type": "WebSite",
          name,
          url: `${origin}/${language}`,
          inLanguage: language,
          potentialAction: {
            "@type": "SearchAction",
            target: {
              "@type": "EntryPoint",
              urlTemplate: `${origin}/${language}/products?q={search_term_string}`,
            },
            "query-input": "required name=search_term_string",
          },
        },
      ]}
    />
  )
}
