package de.okd.core.source.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** One part of a workbook as starts and ends of elements. Knows no document types and no entities but XML's own. */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory PARSERS = hardened();
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 1 << 17;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final String name;
    private final Place place;
    private int depth;

    XmlPart(InputStream in, String name, Place place) {
        this.in = in;
        this.name = name;
        this.place = place;
        try {
            this.reader = PARSERS.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return parsers;
    }

    /** Moves to the next start or end of an element; false after the last. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                if (isElement(reader.next())) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private boolean isElement(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused("declares a document type or refers to an entity, which no office program writes");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > MAX_DEPTH) {
            throw refused("nests elements deeper than " + MAX_DEPTH);
        }
        return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    /** The name of the element without its prefix. */
    String element() {
        return reader.getLocalName();
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String attribute) {
        return reader.getAttributeValue("", attribute);
    }

    /** The attribute {@code id} of any namespace but none, as relationships are referred to. */
    @Nullable
    String relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id")
                    && !reader.getAttributeName(i).getNamespaceURI().isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isSet(String flag) {
        String value = attribute(flag);
        return "1".equals(value) || "true".equals(value);
    }

    /** Moves to the end of the element and returns all text inside, phonetic guides left out. */
    String text() {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        int guide = Integer.MAX_VALUE;
        try {
            while (depth > outside && reader.hasNext()) {
                int event = reader.next();
                boolean element = isElement(event);
                if (element
                        && event == XMLStreamConstants.START_ELEMENT
                        && element().equals("rPh")) {
                    guide = Math.min(guide, depth);
                } else if (element && depth < guide) {
                    guide = Integer.MAX_VALUE;
                } else if (!element && guide == Integer.MAX_VALUE && reader.hasText()) {
                    append(text, event);
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text.toString();
    }

    private void append(StringBuilder text, int event) {
        if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        if (text.length() > MAX_TEXT) {
            throw refused("has a text of more than " + MAX_TEXT + " characters");
        }
    }

    OkdException refused(String found) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the workbook: its part \"" + name + "\" " + found
                        + ". Open it in an office program and save it again as .xlsx.",
                place);
    }

    private OkdException broken(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        return WorkbookArchive.broken("its part \"" + name + "\" is damaged: " + message, place, e);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw WorkbookArchive.broken("its part \"" + name + "\" is damaged: " + e.getMessage(), place, e);
        }
    }
}
