import { expect, test } from '../harness/test.ts';

test('the blueprint reads as a grid of phases, steps and cells', async ({ page, blueprint }) => {
  await blueprint.stepName('s-uitnodiging').click();
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "Blauwdruk van Keuring door de arbodienst":
      - rowgroup:
        - row:
          - columnheader "Fase"
          - columnheader "Aanmelden"
          - columnheader "Voorbereiden"
        - row:
          - rowheader "Stap"
          - columnheader /1 Werkgever meldt werknemer aan/
          - columnheader /2 Werknemer krijgt uitnodiging/ [selected]
      - rowgroup:
        - row:
          - rowheader "Klantactie"
          - gridcell "Vult het aanmeldformulier in"
          - gridcell "Leest de uitnodiging"
      - rowgroup:
        - row:
          - gridcell /Werknemer met werkmail/ [expanded]
        - row:
          - rowheader "Hoofdkanaal"
          - gridcell "Deze doelgroep doet hier niet mee"
          - gridcell "E-mail"
        - row:
          - rowheader "Ondersteunend"
        - row:
          - rowheader "Middelen"
        - row:
          - rowheader "We vertellen"
        - row:
          - rowheader "We vragen"
  `);
  await expect(blueprint.inspector).toMatchAriaSnapshot(`
    - complementary "Details":
      - button "Details verbergen (F4)"
      - heading "Werknemer krijgt uitnodiging" [level=2]
      - textbox "Naam van de stap"
      - combobox "Soort stap"
      - combobox "Wie begint?"
      - textbox "Klantactie"
      - group "Klantvraag"
      - region "Stappen splitsen en samenvoegen":
        - button "Splitsen"
        - button "Samenvoegen"
        - button "Stap ernaast"
        - button "Verwijderen"
  `);
});

test('information by step reads as a grid of what is told, asked and needed', async ({ frame, page }) => {
  await frame.goTo('information');
  await page.getByRole('tab', { name: 'Per stap' }).click();
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "Informatie per stap van Keuring door de arbodienst":
      - row:
        - columnheader "Informatie"
        - columnheader /Werkgever meldt werknemer aan 1/
      - row:
        - rowheader /Bevestiging van de aanmelding 1×/
        - gridcell "verteld"
        - gridcell "niets"
  `);
});

test('the start screen reads as the seven stages of the method', async ({ start }) => {
  await expect(start.page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Communicatieplan keuringen" [level=1]
      - list:
        - listitem:
          - heading "Doelgroepen" [level=2]
        - listitem:
          - heading "Keuzes" [level=2]
        - listitem:
          - heading "Klantproces" [level=2]
        - listitem:
          - heading "Klantcommunicatieproces" [level=2]
        - listitem:
          - heading "Verwachtingen" [level=2]
        - listitem:
          - heading "Meten" [level=2]
        - listitem:
          - heading "Het communicatieplan" [level=2]
  `);
});
