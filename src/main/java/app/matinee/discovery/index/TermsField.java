package app.matinee.discovery.index;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Holds terms that are ready, of which only is kept which documents have them. */
final class TermsField extends Field {
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    private final Collection<String> terms;

    TermsField(String name, Collection<String> terms) {
        super(name, TYPE);
        this.terms = terms;
        this.fieldsData = "";
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reused) {
        var stream = reused instanceof Terms terms ? terms : new Terms();
        stream.left = terms.iterator();
        return stream;
    }

    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private Iterator<String> left = List.<String>of().iterator();

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(left.next());
            return true;
        }
    }
}
