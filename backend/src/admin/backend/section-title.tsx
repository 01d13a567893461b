import { Heading, Text } from "@medusajs/ui"

type Props = { title: string; lead: string; level?: "h2" | "h3"; className?: string }

/** What a part of a page is called, and what it is for. */
export const SectionTitle = ({ title, lead, level = "h2", className }: Props) => (
  <div className={className}>
    <Heading level={level}>{title}</Heading>
    <Text size="small" className="text-ui-fg-subtle">
      {lead}
    </Text>
  </div>
)
