import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { formatWeight } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { ProductView } from "./product-view.server"
import { Words } from "~/design/words"

/** Weight, craft, origin and label, as a short table of facts. */
export const ProductFacts = ({ product }: { product: ProductView }) => {
  const language = useLanguage()
  const weights = [...new Set(product.variants.flatMap(({ weight }) => (weight ? [weight] : [])))].sort(
    (a, b) => a - b,
  )
  const craft = product.categoryPath.at(-1)
  return (
    <dl className="mt-6 grid max-w-prose grid-cols-[auto_1fr] gap-x-8">
      {craft ? (
        <Fact term={<Trans>Craft</Trans>}>
          <a href={`/${language}/products?category=${craft.slug}`} className="underline underline-offset-4">
            <Words text={craft.name} />
          </a>
        </Fact>
      ) : null}
      {weights.length > 0 ? (
        <Fact term={<Trans>Weight</Trans>}>
          {weights.map((weight) => formatWeight(weight, language)).join(" · ")}
        </Fact>
      ) : null}
      {product.province ? (
        <Fact term={<Trans>Origin</Trans>}>
          <Words text={product.province.label} />
        </Fact>
      ) : null}
      {product.labels.length > 0 ? (
        <Fact term={<Trans>Label</Trans>}>
          {product.labels.map(({ type, name }) => `${type} ${name}`).join(" · ")}
        </Fact>
      ) : null}
    </dl>
  )
}

const Fact = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className="col-span-2 grid grid-cols-subgrid border-t border-line py-3">
    <dt className="text-ink-soft">{term}</dt>
    <dd>{children}</dd>
  </div>
)
