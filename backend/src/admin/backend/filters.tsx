import { Input, Select } from "@medusajs/ui"

export type FilterStatus = { value: string; label: string }

type Props = {
  q: string
  searchLabel: string
  onSearch: (q: string) => void
  status: string
  statuses: FilterStatus[]
  statusLabel: string
  onStatus: (status: string) => void
}

/** Words and status by which a list is narrowed. */
export const Filters = (props: Props) => {
  const { q, searchLabel, onSearch, status, statuses, statusLabel, onStatus } = props
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <div className="min-w-64 flex-1">
        <Input
          type="search"
          size="small"
          value={q}
          maxLength={200}
          aria-label={searchLabel}
          placeholder={searchLabel}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <div className="w-64">
        <Select size="small" value={status} onValueChange={onStatus}>
          <Select.Trigger aria-label={statusLabel}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {statuses.map(({ value, label }) => (
              <Select.Item key={value} value={value}>
                {label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
