import { useLingui } from "@lingui/react/macro"
import type { Crumb } from "~/design/breadcrumbs"
import { useMarket } from "~/market/market-context"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import type { FairPageData } from "./fair-page"

/** The fair for search engines and messengers, as a schema.org Event. */
export const FairHead = ({ fair, crumbs }: { fair: FairPageData; crumbs: Crumb[] }) => {
  const { t } = useLingui()
  const { origin, language } = useMarket()
  return (
    <PageHead
      title={fair.name.text}
      description={t`${fair.name.text}, ${fair.days}, ${fair.place.text}: the cooperatives that exhibit, the plan, the programme and the prices of the fair.`}
      image={fair.goods[0]?.picture ?? undefined}
      structuredData={[eventData(fair, origin, language), breadcrumbList(crumbs, origin)]}
    />
  )
}

const eventData = (fair: FairPageData, origin: string, language: string): object => ({
  "@type": "Event",
  name: fair.name.text,
  description: fair.theme?.text,
  url: `${origin}/${language}/fairs/${fair.handle}`,
  startDate: fair.opensAt,
  endDate: fair.closesAt,
  eventStatus: `https://schema.org/${fair.phase === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
  eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
  image: fair.goods[0]?.picture ? [origin + fair.goods[0].picture] : undefined,
  location: {
    "@type": "Place",
    name: fair.place.text,
    address: {
      "@type": "PostalAddress",
      addressLocality: fair.province?.name,
      addressRegion: fair.region,
      addressCountry: "MA",
    },
    ...(fair.point ? { geo: { "@type": "GeoCoordinates", ...fair.point } } : {}),
  },
  isAccessibleForFree: true,
})
