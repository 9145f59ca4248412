import type { JSHandle, Page } from 'playwright-core';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import type { Component } from '../../page/grid/univer';

/** The parts of the page that tests look into; its user sees only what they draw. */
export interface Inside {
  readonly workbook: Workbook;
  readonly grid: { readonly component: Component };
}

type Value = string | number | boolean | null;

/** The spreadsheet on the page: read through its own workbook, written with the keyboard. */
export class OnGrid {
  constructor(
    private readonly page: Page,
    private readonly inside: JSHandle<Inside>,
  ) {}

  /** Names of the tabs. */
  tabs(): Promise<string[]> {
    return this.page.getByRole('tab').allTextContents();
  }

  /** Values of cells as the grid holds them. */
  values(sheet: string, address: string): Promise<Value[][]> {
    return this.inside.evaluate(
      ({ grid }, [name, cells]) => {
        const found = grid.component.api.getActiveWorkbook()?.getSheetByName(name);
        return (found?.getRange(cells).getRawValues() ?? []) as Value[][];
      },
      [sheet, address] as const,
    );
  }

  /** Cells as the grid shows them, number formats applied. */
  shown(sheet: string, address: string): Promise<string[][]> {
    return this.inside.evaluate(
      ({ grid }, [name, cells]) => {
        const found = grid.component.api.getActiveWorkbook()?.getSheetByName(name);
        return found?.getRange(cells).getDisplayValues() ?? [];
      },
      [sheet, address] as const,
    );
  }

  /** Name of the sheet in front. */
  front(): Promise<string> {
    return this.inside.evaluate(
      ({ grid }) => grid.component.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '',
    );
  }

  async goTo(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.eventually(() => this.front(), sheet);
  }

  /** Goes to a cell of the sheet in front, as a person does that knows its name. */
  async select(address: string): Promise<void> {
    const name = this.page.locator('[data-u-comp="defined-name"] input');
    await name.click();
    await name.fill(address);
    await name.press('Enter');
    // what is typed before the grid has taken the keyboard over is lost
    await this.eventually(() => name.evaluate((box) => box === document.activeElement), false, 2_000);
  }

  /** Types into a cell of the sheet in front: the cell's name, then its content. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The answer as soon as it is the wanted one; the last answer where it never is. */
  async eventually<T>(ask: () => Promise<T>, wanted: T, patience = 15_000): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (JSON.stringify(answer) === JSON.stringify(wanted) || Date.now() > end) return answer;
      await this.page.waitForTimeout(50);
    }
  }
}
