import { Container } from "@medusajs/ui"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"
import { Figure } from "./figure"
import type { Figures } from "./figures"
import { ShareTable } from "./share-table"

const Totals = ({ figures }: { figures: Figures }) => {
  const { t, amountOf, percentOf } = useTexts("fairFigures")
  const { totals, visits, exhibitors, women_percent } = figures
  const { cancelled_mad, returned_mad, discount_mad, network_discount_mad } = totals
  const lost = { cancelled: amountOf(cancelled_mad), returned: amountOf(returned_mad) }
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <Figure
        id="sales"
        amount={totals.sales_mad}
        value={amountOf(totals.sales_mad)}
        note={t("salesNote", lost)}
      />
      <Figure id="orders" amount={totals.orders} note={t("units", { count: totals.units })} />
      <Figure id="women" amount={women_percent} value={percentOf(women_percent)} note={t("womenNote")} />
      <Figure id="visits" amount={visits} note={t("visitsNote")} />
      <Figure id="exhibitors" amount={exhibitors} />
      <Figure
        id="discount"
        amount={discount_mad}
        value={amountOf(discount_mad)}
        note={t("discountNote", { network: amountOf(network_discount_mad) })}
      />
    </div>
  )
}

/** What an edition has come to: in all, by door, by province, by day and by cooperative. */
export const FiguresView = ({ figures }: { figures: Figures }) => {
  const { t, nameOf, dayOf } = useTexts("fairFigures")
  const { provinceName } = usePlaces()
  const { by_door, by_province, by_day, by_cooperative } = figures
  return (
    <>
      <Totals figures={figures} />
      <Container className="divide-y p-0">
        <ShareTable
          by="door"
          rows={by_door.map((sums) => ({ ...sums, key: sums.door, name: t(`door.${sums.door}`) }))}
        />
        <ShareTable
          by="province"
          rows={by_province.map((sums) => ({
            ...sums,
            key: sums.province,
            name: sums.province ? provinceName(sums.province) : t("nowhere"),
          }))}
        />
        <ShareTable
          by="day"
          rows={by_day.map((sums) => ({ ...sums, key: sums.day, name: dayOf(sums.day) }))}
          hasVisits
        />
        <ShareTable
          by="cooperative"
          rows={by_cooperative.map((sums) => ({
            ...sums,
            key: sums.cooperative_id,
            name: nameOf(sums.name),
          }))}
          hasVisits
        />
      </Container>
    </>
  )
}
