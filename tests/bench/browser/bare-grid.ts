import type { Page } from '@playwright/test';

/** Size of a bare grid; widths and heights in pixels. */
export interface BareGrid {
  columns: number;
  rows: number;
  columnWidth: number;
  rowHeight: number;
}

/**
 * Shows the barest grid that scrolls like ours: plain elements with a few words, without a framework, colours, icons or editing; only what is in view and a
 * little more exists, and the first column stays. What it misses, the machine misses.
 */
export async function showBareGrid(page: Page, size: BareGrid): Promise<void> {
  await page.setContent(`<style>
    body { margin: 0 }
    #area { position: absolute; inset: 130px 0 30px 260px; overflow: auto; background: #fff; font: 13.5px sans-serif }
    #grid { position: relative; width: ${(size.columns + 1) * size.columnWidth}px; height: ${size.rows * size.rowHeight}px }
    .row { position: absolute; width: 100%; height: ${size.rowHeight}px; contain: size layout style }
    .row > * { position: absolute; box-sizing: border-box; height: 100%; padding: 8px 12px; border: solid #ddd; border-width: 0 1px 1px 0;
      overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
    .row > :first-child { position: sticky; z-index: 1; left: 0; width: ${size.columnWidth}px; background: #eee }
  </style><div id="area"><div id="grid"></div></div>`);
  await page.evaluate(({ columns, rows, columnWidth, rowHeight }) => {
    const [area, grid] = [document.querySelector('#area'), document.querySelector('#grid')];
    if (!area || !grid) throw new Error('The bare grid is not there');
    const around = 2;
    const lines = new Map<number, HTMLElement>();
    const lineAt = (row: number): HTMLElement => {
      const line = lines.get(row) ?? document.createElement('div');
      if (lines.has(row)) return line;
      line.className = 'row';
      line.style.top = `${row * rowHeight}px`;
      line.append(Object.assign(document.createElement('div'), { textContent: `Row ${row}` }));
      grid.append(line);
      lines.set(row, line);
      return line;
    };
    const cells = new Map<string, HTMLElement>();
    const draw = (): void => {
      const between = (offset: number, room: number, step: number, count: number): [number, number] => [
        Math.max(0, Math.floor(offset / step) - around),
        Math.min(count, Math.ceil((offset + room) / step) + around),
      ];
      const [left, right] = between(area.scrollLeft, area.clientWidth - columnWidth, columnWidth, columns);
      const [top, bottom] = between(area.scrollTop, area.clientHeight, rowHeight, rows);
      const wanted = new Set<string>();
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          const key = `${row} ${column}`;
          wanted.add(key);
          if (cells.has(key)) continue;
          const cell = document.createElement('div');
          cell.style.left = `${(column + 1) * columnWidth}px`;
          cell.style.width = `${columnWidth}px`;
          cell.textContent = `Step ${column}, row ${row}`;
          lineAt(row).append(cell);
          cells.set(key, cell);
        }
      }
      for (const [key, cell] of cells) {
        if (wanted.has(key)) continue;
        cell.remove();
        cells.delete(key);
      }
      for (const [row, line] of lines) {
        if (row >= top && row < bottom) continue;
        line.remove();
        lines.delete(row);
      }
    };
    draw();
    area.addEventListener('scroll', draw, { passive: true });
  }, size);
}
