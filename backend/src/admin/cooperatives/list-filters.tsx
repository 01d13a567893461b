import { Input, Select } from "@medusajs/ui"
import type { CooperativeStatus } from "./cooperative"
import { useTexts } from "./use-texts"

const STATUSES: CooperativeStatus[] = ["draft", "submitted", "verified", "suspended", "closed"]
const EVERY = "every"

type Props = {
  q: string
  status: string
  onSearch: (q: string) => void
  onStatus: (status: string) => void
}

/** Words and status by which the list is narrowed. */
export const ListFilters = ({ q, status, onSearch, onStatus }: Props) => {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <div className="min-w-64 flex-1">
        <Input
          type="search"
          size="small"
          value={q}
          maxLength={200}
          aria-label={t("search")}
          placeholder={t("search")}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <div className="w-48">
        <Select
          size="small"
          value={status || EVERY}
          onValueChange={(value) => onStatus(value === EVERY ? "" : value)}
        >
          <Select.Trigger aria-label={t("column.status")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={EVERY}>{t("allStatuses")}</Select.Item>
            {STATUSES.map((value) => (
              <Select.Item key={value} value={value}>
                {t(`status.${value}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
