import { Container, Text } from "@medusajs/ui"
import type { FairEvent } from "./fairs"
import { Part } from "./part"
import { useTexts } from "./use-texts"

/** Who did what with an edition, when and why, the latest first. */
export const HistoryTab = ({ id }: { id: string }) => {
  const { t, nameOf, momentOf, whoOf } = useTexts()
  return (
    <Container className="p-0">
      <Part<{ history: FairEvent[] }>
        id={id}
        part="history"
        empty={({ history }) => !history.length && t("noHistory")}
      >
        {({ history }) => (
          <ol className="divide-y">
            {history.map(({ id: event, kind, cooperative, reason, at, actor, actor_type }) => (
              <li key={event} className="px-6 py-3">
                <Text size="small" weight="plus">
                  {t(`event.${kind}`, { defaultValue: kind })}
                  {cooperative && (
                    <>
                      {" · "}
                      <bdi>{nameOf(cooperative.name)}</bdi>
                    </>
                  )}
                </Text>
                {reason && (
                  <Text size="small">
                    <bdi>{reason}</bdi>
                  </Text>
                )}
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {momentOf(at)} · <bdi>{actor ? whoOf(actor) : t(`actor.${actor_type}`)}</bdi>
                </Text>
              </li>
            ))}
          </ol>
        )}
      </Part>
    </Container>
  )
}
