import type { ReceiptWords } from "./receipt-text"

/** The receipt on paper, as narrow as a receipt printer's roll; only paper shows it. */
export const PaperReceipt = ({ words }: { words: ReceiptWords }) => (
  <article className="hidden max-w-[72mm] gap-2 text-black print:grid" data-receipt>
    <style>{`@media print{@page{size:80mm 200mm;margin:4mm}html,body{background:#fff}}`}</style>
    <header className="border-b border-black pb-2 text-center">
      <p className="text-lg font-semibold">
        <bdi>{words.cooperative}</bdi>
      </p>
      <p>
        <bdi>{words.fair}</bdi>
      </p>
      <p>{words.stand}</p>
      <p>
        <bdi>{words.moment}</bdi>
      </p>
    </header>
    <ul className="grid gap-1">
      {words.lines.map(({ quantity, title, amount }) => (
        <li key={title} className="flex justify-between gap-2">
          <span>
            {quantity} × <bdi>{title}</bdi>
          </span>
          <bdi className="whitespace-nowrap">{amount}</bdi>
        </li>
      ))}
    </ul>
    <p className="border-t border-black pt-2 text-end text-2xl font-semibold">
      <bdi>{words.total}</bdi>
    </p>
    {words.number ? (
      <p className="text-center">
        <bdi dir="ltr">{words.number}</bdi>
      </p>
    ) : null}
  </article>
)
