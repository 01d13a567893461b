import { Input, Select } from "@medusajs/ui"
import { useTexts } from "./use-texts"

export const QUEUE_STATUSES = ["submitted", "draft", "verified", "closed"] as const

type Props = {
  q: string
  status: string
  onSearch: (q: string) => void
  onStatus: (status: string) => void
}

/** Words and status by which the queue is narrowed. */
export const QueueFilters = ({ q, status, onSearch, onStatus }: Props) => {
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
      <div className="w-64">
        <Select size="small" value={status} onValueChange={onStatus}>
          <Select.Trigger aria-label={t("filter")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {QUEUE_STATUSES.map((value) => (
              <Select.Item key={value} value={value}>
                {t(`queue.${value}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
