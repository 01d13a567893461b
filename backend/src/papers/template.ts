/**
 * How a paper looks, for Typst: the paper comes in as JSON, never as markup, so that no text of it can be a command.
 * Typst mirrors what is written right to left, repeats the table's head on every page and never cuts a row.
 */
export const PAPER_TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#2b2320")
#let clay = rgb("#9a3f24")
#let quiet = rgb("#6b5f58")
#let line-colour = rgb("#d9cfc4")
#let lime = rgb("#f7f2ea")

#set document(title: paper.title, date: none)
#set page(paper: "a4", margin: (x: 16mm, top: 16mm, bottom: 20mm), footer: context align(center, text(8pt, fill: quiet)[
  #paper.page_word #counter(page).display() / #counter(page).final().first()
]))
#set text(
  font: ("Readex Pro", "Noto Sans Tifinagh"),
  size: 9pt,
  fill: ink,
  lang: if paper.lang == "zgh" { "ber" } else { paper.lang },
  dir: if paper.dir == "rtl" { rtl } else { ltr },
)
#set par(leading: 0.6em)

#let quiet-label(body) = text(8pt, fill: quiet, body)

#grid(columns: (1fr, auto), align: (start + bottom, end + bottom),
  heading(level: 1, text(19pt, weight: "bold", fill: clay, paper.title)),
  {
    if "number" in paper { text(13pt, weight: "bold", paper.number); linebreak() }
    paper.date
  },
)
#v(2mm)
#line(length: 100%, stroke: 1.2pt + clay)
#v(3mm)

#if paper.parties.len() > 0 {
  grid(columns: (1fr,) * paper.parties.len(), column-gutter: 8mm,
    ..paper.parties.map(party => block(width: 100%, {
      quiet-label(party.label)
      linebreak()
      text(11pt, weight: "semibold", party.name)
      for row in party.lines { linebreak(); row }
    })))
  v(3mm)
}

#if paper.facts.len() > 0 {
  block(fill: lime, inset: 3mm, radius: 1mm, width: 100%,
    grid(columns: (auto, 1fr, auto, 1fr), column-gutter: 4mm, row-gutter: 2.2mm,
      ..paper.facts.map(fact => (quiet-label(fact.label), fact.value)).flatten()))
  v(3mm)
}

#let sides = paper.columns.map(column => if column.kind == "number" { end } else { start })
#let cell-of(row, text-of) = if row.kind == "line" { text-of } else { strong(text-of) }

#if paper.columns.len() > 0 {
  table(
    columns: paper.columns.enumerate().map(((index, column)) => if column.kind == "text" and (index == 0 or paper.columns.at(0).kind != "text") { 1fr } else { auto }),
    align: (column, _) => sides.at(column),
    inset: (x: 2mm, y: 1.8mm),
    stroke: (_, y) => (bottom: if y == 0 { 0.8pt + clay } else { 0.4pt + line-colour }),
    fill: (_, y) => if y > 0 and y <= paper.rows.len() and paper.rows.at(y - 1).kind != "line" { lime },
    table.header(..paper.columns.map(column => text(8pt, weight: "semibold", fill: clay, column.label))),
    ..paper.rows.map(row => row.cells.map(cell => cell-of(row, cell))).flatten(),
  )
}

#if paper.totals.len() > 0 {
  align(end, block(breakable: false, grid(columns: (auto, auto), align: (start, end), inset: (x: 2mm, y: 1.6mm),
    ..paper.totals.map(total => {
      let shown(body) = if total.is_strong { text(11pt, weight: "bold", fill: clay, body) } else { body }
      (shown(total.label), shown(total.value))
    }).flatten())))
}

#v(2mm)
#for note in paper.notes { par(text(8.5pt, note)) }
`
