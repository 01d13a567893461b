import { Table, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAct } from "../backend/use-act"
import { useMyId } from "../backend/use-my-id"
import { Choice } from "../books/choice"
import { usePlaces } from "../fairs/use-places"
import { type AdminScope, setScope } from "./scopes"

/** A user of the dashboard, and its region to choose. */
export const ScopeRow = ({ scope }: { scope: AdminScope }) => {
  const { t } = useTranslation("adminScopes")
  const { regionOptions, regionName } = usePlaces()
  const myId = useMyId()
  const { user_id, email, first_name, last_name, region_code } = scope
  const { mutate } = useAct({
    namespace: "adminScopes",
    act: (region: string) => setScope(user_id, region || null),
    refresh: ["admin-scopes"],
    onDone: () => toast.success(t("saved")),
  })
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        {name && <bdi className="font-medium">{name}</bdi>}
        <Text size="small" className="text-ui-fg-subtle">
          <bdi dir="ltr">{email}</bdi>
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        {user_id === myId ? (
          <Text size="small">
            {region_code ? regionName(region_code) : t("network")} · {t("you")}
          </Text>
        ) : (
          <div className="max-w-xs">
            <Choice
              label={t("regionOf", { who: name || email })}
              value={region_code ?? ""}
              options={regionOptions}
              every={t("network")}
              onChange={mutate}
            />
          </div>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
