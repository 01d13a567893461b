import { StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { ask } from "../../backend/ask"
import { ConfirmButton } from "../../backend/confirm-button"
import { useAct } from "../../backend/use-act"
import { useCategories } from "../../commission-rules/use-categories"
import type { Exhibitor } from "../exhibitors"
import { type Fair, fairPath } from "../fairs"
import { FAIRS, useFairPart } from "../use-fair"
import { useTexts } from "../use-texts"
import type { Promotion } from "./promotions"

const COLOURS = { planned: "orange", running: "green", ended: "grey" } as const

type Props = { fair: Fair; promotion: Promotion }

/** What a promotion is limited to, in words. */
const Scope = ({ fair, promotion: { categories, cooperative_ids } }: Props) => {
  const { t, nameOf } = useTexts("fairCampaign")
  const { categoryName } = useCategories()
  const { data } = useFairPart<{ exhibitors: Exhibitor[] }>(fair.id, "exhibitors")
  if (!categories.length && !cooperative_ids.length) return t("everything")
  const names = (data?.exhibitors ?? [])
    .filter(({ cooperative }) => cooperative_ids.includes(cooperative.id))
    .map(({ cooperative }) => nameOf(cooperative.name))
  return <bdi>{[...categories.map(categoryName), ...names].join(" · ")}</bdi>
}

const Budget = ({ promotion: { budget_mad, used_mad } }: Pick<Props, "promotion">) => {
  const { t, amountOf } = useTexts("fairCampaign")
  return budget_mad === null
    ? t("spent", { spent: amountOf(used_mad) })
    : t("spentOf", { spent: amountOf(used_mad), budget: amountOf(budget_mad) })
}

/** A promotion, and its end while it has not ended. */
export const PromotionRow = ({ fair, promotion }: Props) => {
  const { t, momentOf } = useTexts("fairCampaign")
  const { id, percent, borne_by, product_count, starts_at, ends_at, status } = promotion
  const { mutate, isPending } = useAct({
    namespace: "fairCampaign",
    act: () => ask(`${fairPath(fair.id)}/promotions/${encodeURIComponent(id)}/end`, {}),
    refresh: [FAIRS],
    onDone: () => toast.success(t("ended")),
  })
  return (
    <Table.Row>
      <Table.Cell className="font-medium">
        <bdi dir="ltr">−{percent} %</bdi>
      </Table.Cell>
      <Table.Cell className="max-w-xs whitespace-normal py-2">
        <Scope fair={fair} promotion={promotion} />
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("goods", { count: product_count })}
        </Text>
      </Table.Cell>
      <Table.Cell>{t(`borneBy.${borne_by}`)}</Table.Cell>
      <Table.Cell>
        <Budget promotion={promotion} />
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={COLOURS[status]} className="whitespace-nowrap px-1">
          {t(`status.${status}`)}
        </StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {momentOf(starts_at)} – {momentOf(ends_at)}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {status !== "ended" && (
          <ConfirmButton
            action={t("action.end")}
            explanation={t("explain.end")}
            isSecondary
            isBusy={isPending}
            onConfirm={() => mutate(undefined)}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
