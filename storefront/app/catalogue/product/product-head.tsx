import { useLingui } from "@lingui/react/macro"
import type { Crumb } from "~/design/breadcrumbs"
import { useMarket } from "~/market/market-context"
import { breadcrumbList } from "~/seo/breadcrumb-list"
import { PageHead } from "~/seo/page-head"
import type { ProductView } from "./product-view.server"

/** The product for search engines and messengers: its facts as schema.org, its own picture to share. */
export const ProductHead = ({ product, crumbs }: { product: ProductView; crumbs: Crumb[] }) => {
  const { t } = useLingui()
  const { origin, language } = useMarket()
  const place = product.province?.name ?? ""
  const maker = product.cooperative.name.text
  return (
    <PageHead
      title={product.title.text}
      description={t`${product.title.text}, made by ${maker} (${place}). See who makes it, where each dirham goes, and pay on delivery.`}
      type="product"
      image={product.images[0] ? largest(product.images[0]) : undefined}
      structuredData={[productData(product, origin, language), breadcrumbList(crumbs, origin)]}
    />
  )
}

const largest = (image: string): string => image.replace(/-\d+\.(webp|avif)$/, "-960.webp")

const productData = (product: ProductView, origin: string, language: string): object => ({
  "@type": "Product",
  name: product.title.text,
  description: product.description?.text,
  image: product.images.map((image) => origin + largest(image)),
  sku: product.id,
  category: product.categoryPath.map(({ name }) => name).join(" > "),
  brand: { "@type": "Brand", name: product.cooperative.name.text },
  countryOfOrigin: "MA",
  offers: product.variants.map((variant) => ({
    "@type": "Offer",
    url: `${origin}/${language}/products/${product.handle}`,
    priceCurrency: "MAD",
    price: variant.fairPrice?.dirhams ?? variant.price_mad,
    itemCondition: "https://schema.org/NewCondition",
    availability: `https://schema.org/${variant.in_stock && !product.closedUntil ? "InStock" : "OutOfStock"}`,
    seller: {
      "@type": "Organization",
      name: product.cooperative.name.text,
      url: `${origin}/${language}/cooperatives/${product.cooperative.handle}`,
    },
  })),
})
