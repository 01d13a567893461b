import { StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { endRule, type Rule } from "./rules"
import { useCategories } from "./use-categories"
import { useTexts } from "./use-texts"

const COLOURS = { to_come: "orange", in_force: "green", ended: "grey" } as const

/** What a rule applies to, in words. */
const Scope = ({ rule }: { rule: Rule }) => {
  const { t, nameOf } = useTexts()
  const { categoryName } = useCategories()
  const { cooperative, category } = rule
  if (!cooperative && !category) return t("everyone")
  return (
    <bdi>
      {[cooperative && nameOf(cooperative.name), category && categoryName(category)]
        .filter(Boolean)
        .join(" · ")}
    </bdi>
  )
}

/** A rule, and its end while it has not ended. */
export const RuleRow = ({ rule }: { rule: Rule }) => {
  const { t, dateOf } = useTexts()
  const { id, name, commission_percent, solidarity_percent, priority, starts_at, ends_at, state } = rule
  const { mutate, isPending } = useAct({
    namespace: "commissionRules",
    act: (reason: string) => endRule(id, reason),
    refresh: ["commission-rules"],
    onDone: () => toast.success(t("saved")),
  })
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <bdi className="font-medium">{name}</bdi>
        {rule.reason && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            <bdi>{rule.reason}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        <Scope rule={rule} />
      </Table.Cell>
      <Table.Cell>
        <bdi dir="ltr">
          {commission_percent} % + {solidarity_percent} %
        </bdi>
      </Table.Cell>
      <Table.Cell>{priority}</Table.Cell>
      <Table.Cell>
        <StatusBadge color={COLOURS[state]} className="px-1">
          {t(`state.${state}`)}
        </StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {dateOf(starts_at)} – {ends_at ? dateOf(ends_at) : t("noEnd")}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {state !== "ended" && (
          <ReasonDialog
            action={t("action.end")}
            subject={name}
            explanation={t("explain.end")}
            fieldLabel={t("field.reason")}
            isGrave
            needsReason
            isBusy={isPending}
            onConfirm={(reason, close) => mutate(reason, { onSuccess: close })}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
