import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"

type Props = { best: { title: string; quantity: number }[] }

/** What sells, the most sold first. */
export const BestSellers = ({ best }: Props) =>
  best.length === 0 ? null : (
    <Card as="section">
      <h2 className="mb-3 text-xl">
        <Trans>What sells</Trans>
      </h2>
      <ol className="grid gap-2">
        {best.map(({ title, quantity }) => (
          <li key={title} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">
              <bdi>{title}</bdi>
            </span>
            <span dir="ltr" className="shrink-0 text-xl font-semibold whitespace-nowrap">
              × {quantity}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
