import { type KeyboardEvent, type PointerEvent, useRef } from "react"
import { type DrawnStand, movedTo, type PlanSize, STEP } from "./stands"
import { useTexts } from "../use-texts"

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How many steps an arrow key takes while Shift is held. */
const STRIDE = 4

type Props = {
  plan: PlanSize
  stands: DrawnStand[]
  /** Numbers of stands that somebody must mend. */
  wrong: ReadonlySet<string>
  chosen: string | null
  onChoose: (key: string) => void
  onMove: (stand: DrawnStand) => void
  onRemove: (key: string) => void
}

/** Stands on a plan in metres: dragged with the mouse, or moved with the arrow keys. A plan is not mirrored. */
export const PlanCanvas = ({ plan, stands, wrong, chosen, onChoose, onMove, onRemove }: Props) => {
  const { t } = useTexts("fairPlan")
  const svg = useRef<SVGSVGElement>(null)
  const grip = useRef<{ x: number; y: number } | null>(null)

  const metresOf = (event: PointerEvent) => {
    const inverse = svg.current?.getScreenCTM()?.inverse()
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(inverse)
  }
  const take = (stand: DrawnStand) => (event: PointerEvent<SVGGElement>) => {
    const { x, y } = metresOf(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: x - stand.x, y: y - stand.y }
    onChoose(stand.key)
  }
  const drag = (stand: DrawnStand) => (event: PointerEvent) => {
    if (!grip.current) return
    const { x, y } = metresOf(event)
    const moved = movedTo(stand, x - grip.current.x, y - grip.current.y, plan)
    if (moved.x !== stand.x || moved.y !== stand.y) onMove(moved)
  }
  const press = (stand: DrawnStand) => (event: KeyboardEvent) => {
    if (event.key === "Delete") return onRemove(stand.key)
    const arrow = ARROWS[event.key]
    if (!arrow) return
    event.preventDefault()
    const [x, y] = arrow.map((steps) => steps * STEP * (event.shiftKey ? STRIDE : 1))
    onMove(movedTo(stand, stand.x + (x ?? 0), stand.y + (y ?? 0), plan))
  }

  return (
    <svg
      ref={svg}
      role="group"
      aria-label={t("plan")}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      className="bg-ui-bg-subtle border-ui-border-base [direction:ltr] max-h-[70vh] w-full touch-none rounded-lg border"
    >
      {stands.map((stand) => (
        <g
          key={stand.key}
          role="button"
          tabIndex={0}
          aria-pressed={stand.key === chosen}
          aria-label={t("stand", { number: stand.number, x: stand.x, y: stand.y })}
          className="group cursor-move outline-none"
          onFocus={() => onChoose(stand.key)}
          onPointerDown={take(stand)}
          onPointerMove={drag(stand)}
          onPointerUp={() => (grip.current = null)}
          onKeyDown={press(stand)}
        >
          <StandShape stand={stand} isWrong={wrong.has(stand.number)} isChosen={stand.key === chosen} />
        </g>
      ))}
    </svg>
  )
}

type ShapeProps = { stand: DrawnStand; isWrong: boolean; isChosen: boolean }

const StandShape = ({ stand: { number, x, y, width, height }, isWrong, isChosen }: ShapeProps) => (
  <>
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      vectorEffect="non-scaling-stroke"
      fill={isWrong ? "var(--tag-red-bg)" : "var(--bg-base)"}
      stroke={isWrong ? "var(--tag-red-icon)" : isChosen ? "var(--fg-interactive)" : "var(--border-strong)"}
      strokeWidth={isChosen ? 3 : 1}
    />
    <text
      x={x + width / 2}
      y={y + height / 2}
      fontSize={Math.min(width / Math.max(3, number.length), height / 3)}
      textAnchor="middle"
      dominantBaseline="central"
      fill="var(--fg-base)"
      pointerEvents="none"
    >
      {number}
    </text>
  </>
)
