import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { WherePartGoes } from "~/catalogue/where-it-goes"
import { Amount } from "~/design/amount"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import { CartLine } from "./cart-line"
import type { CartGroup } from "./cart-summary"

/** The goods of one cooperative in the cart: what it will prepare and send together. */
export const CartGroupCard = ({ group, isAlone }: { group: CartGroup; isAlone: boolean }) => {
  const language = useLanguage()
  const name = localize(group.cooperative.name, language)
  const headingId = `cooperative-${group.cooperative.id}`
  return (
    <Card as="section" labelledBy={headingId}>
      <h2 id={headingId} className="flex items-center gap-2 text-lg">
        <Icon name="shop" className="text-clay" />
        <a href={`/${language}/cooperatives/${group.cooperative.handle}`} className="hover:underline">
          <Localized text={name.text} language={name.language} page={language} />
        </a>
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {group.items.map((item) => (
          <CartLine key={item.id} item={item} />
        ))}
      </ul>
      <p className="mt-3 flex justify-between border-t border-line pt-3 font-medium">
        <Trans>Goods of this cooperative</Trans>
        <Amount value={group.subtotal} />
      </p>
      {isAlone ? null : <WherePartGoes parts={group.price_parts} total={group.total} />}
    </Card>
  )
}
