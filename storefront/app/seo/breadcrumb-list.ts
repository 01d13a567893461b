import type { Crumb } from "~/design/breadcrumbs"

/** Breadcrumbs as schema.org BreadcrumbList. */
export const breadcrumbList = (crumbs: Crumb[], origin: string): object => ({
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: origin + href,
  })),
})
