import { useLingui } from "@lingui/react/macro"
import type { Crumb } from "~/design/breadcrumbs"
import { useMarket } from "~/market/market-context"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import type { CooperativePageData } from "./cooperative-page"

/** The cooperative for search engines and messengers, as a schema.org Organization. */
export const CooperativeHead = ({
  cooperative,
  crumbs,
}: {
  cooperative: CooperativePageData
  crumbs: Crumb[]
}) => {
  const { t } = useLingui()
  const { origin, language } = useMarket()
  const { name, tagline, province, founded, members } = cooperative
  const place = province?.label ?? ""
  return (
    <PageHead
      title={name.text}
      description={tagline?.text ?? t`${name.text}, ${place}: its story, its members and its goods.`}
      image={
        cooperative.banner ? `${cooperative.banner}-960.webp` : (cooperative.goods[0]?.picture ?? undefined)
      }
      structuredData={[
        {
          "@type": "Organization",
          name: name.text,
          url: `${origin}/${language}/cooperatives/${cooperative.handle}`,
          ...(tagline ? { description: tagline.text } : {}),
          ...(founded ? { foundingDate: String(founded) } : {}),
          ...(members ? { numberOfEmployees: { "@type": "QuantitativeValue", value: members } } : {}),
          address: { "@type": "PostalAddress", addressRegion: province?.name, addressCountry: "MA" },
        },
        breadcrumbList(crumbs, origin),
      ]}
    />
  )
}
