import { xmlDocument } from "./xml";

/**
 * Lets cells say, by `cm="1"`, that their formula gives several cells that spill: without it, Excel takes an array
 * formula for one that was entered for fixed cells.
 */
export const DYNAMIC_ARRAYS_XML = xmlDocument(
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
    'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
    'cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
    '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
    '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
);
